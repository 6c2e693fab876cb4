package vn.kecan.planning.slate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One submission as it was: canonical JSON and its hash, which the database checks. */
@Entity
@Table(name = "slate_version")
class FrozenVersion {

    @Id
    @Column(name = "recorded_by")
    long recordedBy;

    UUID slate;
    int n;
    String frozen;
    byte[] hash;

    @Column(name = "recorded_at")
    Instant recordedAt;
}
