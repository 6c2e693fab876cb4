package vn.kecan.planning.rotation.served;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.facts.EvaluationLevel;

/** What the receiving body says of a rotated cadre for the time up to a day. */
@Entity
@Table(name = "rotation_evaluation")
class RotationEvaluation {

    @Id
    long n;

    @Column(name = "order_id")
    UUID order;

    LocalDate until;

    @Enumerated(EnumType.STRING)
    EvaluationLevel level;

    String said;

    /** The sending body to which a copy went; null: to nobody yet. */
    @Column(name = "copied_to")
    @Nullable
    String copiedTo;

    /** The document, as JSON. */
    String document;

    String actor;

    @Column(name = "actor_id")
    String actorId;

    Instant at;
}
