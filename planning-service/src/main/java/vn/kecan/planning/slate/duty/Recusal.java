package vn.kecan.planning.slate.duty;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That somebody is related to a candidate of a slate, under the number of its ledger entry. */
@Entity
@Table(name = "slate_recusal")
class Recusal {

    @Id
    long n;

    UUID slate;
    String candidate;

    /** The cadre code of who takes no part; null when he has none. */
    @Nullable
    String person;

    /** His stable subject; null when the board said it of a cadre. */
    @Column(name = "person_id")
    @Nullable
    String personId;

    @Enumerated(EnumType.STRING)
    Relation relation;

    String reason;
    String actor;

    @Column(name = "actor_id")
    String actorId;

    Instant at;
}
