package vn.kecan.planning.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** The plan of one unit for one term; what is in it are its entries. */
@Entity
class Plan {

    @Id
    UUID id;

    String unit;
    String term;

    @Column(name = "opened_by")
    String openedBy;

    @Column(name = "opened_id")
    String openedId;

    @Column(name = "recorded_at")
    Instant recordedAt;

    @Column(name = "recorded_by")
    long recordedBy;

    String etag() {
        return Long.toString(recordedBy);
    }
}
