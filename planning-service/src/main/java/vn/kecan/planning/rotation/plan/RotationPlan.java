package vn.kecan.planning.rotation.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** For which unit and term a rotation plan was opened. It never changes. */
@Entity
@Table(name = "rotation_plan")
class RotationPlan {

    @Id
    UUID id;

    String unit;
    String term;

    @Column(name = "recorded_at")
    Instant recordedAt;

    @Column(name = "recorded_by")
    long recordedBy;
}
