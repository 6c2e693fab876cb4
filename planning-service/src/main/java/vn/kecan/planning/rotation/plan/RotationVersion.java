package vn.kecan.planning.rotation.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What the law said of the moves when a step was taken: canonical JSON and its hash, which the database checks. */
@Entity
@Table(name = "rotation_version")
class RotationVersion {

    @Id
    @Column(name = "recorded_by")
    long recordedBy;

    UUID plan;
    int n;
    String frozen;
    byte[] hash;

    @Column(name = "recorded_at")
    Instant recordedAt;
}
