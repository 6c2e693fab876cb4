package vn.kecan.planning.slate.opinion;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a consulted body said of a version, under the number of its ledger entry. */
@Entity
@Table(name = "slate_opinion")
class Opinion {

    @Id
    long n;

    UUID slate;
    int version;
    String body;

    @Enumerated(EnumType.STRING)
    Stance stance;

    String said;

    @Nullable
    String document;

    String actor;

    @Column(name = "actor_id")
    String actorId;

    Instant at;
}
