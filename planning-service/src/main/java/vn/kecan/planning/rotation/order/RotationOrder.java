package vn.kecan.planning.rotation.order;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** One announced move: what the records officer is to record. It never changes. */
@Entity
@Table(name = "rotation_order")
class RotationOrder {

    @Id
    UUID id;

    UUID plan;
    String cadre;

    /** The posts he gives up, as JSON. */
    String leaves;

    @Column(name = "to_post")
    String toPost;

    @Column(name = "from_unit")
    String fromUnit;

    @Column(name = "to_unit")
    String toUnit;

    @Column(name = "effective_on")
    LocalDate effectiveOn;

    /** The decision, as JSON. */
    String document;

    @Column(name = "ordered_at")
    Instant orderedAt;

    @Column(name = "recorded_by")
    long recordedBy;
}
