package vn.kecan.planning.slate.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The answer to an objection; an upheld one gives the slate back to be mended. */
@Entity
@Table(name = "slate_objection_answer")
class ObjectionAnswer {

    @Id
    long n;

    long objection;
    boolean upheld;
    String said;

    @Nullable
    String document;

    String actor;

    @Column(name = "actor_id")
    String actorId;

    Instant at;
}
