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

/** How a rotation ended. */
@Entity
@Table(name = "rotation_end")
class EndedRotation {

    @Id
    @Column(name = "order_id")
    UUID order;

    @Column(name = "ended_on")
    LocalDate endedOn;

    @Enumerated(EnumType.STRING)
    Settlement settlement;

    /** The documents by what they are, as JSON. */
    String documents;

    String reason;

    @Column(name = "ended_at")
    Instant endedAt;

    String actor;

    @Column(name = "actor_id")
    String actorId;

    @Column(name = "recorded_by")
    long recordedBy;
}
