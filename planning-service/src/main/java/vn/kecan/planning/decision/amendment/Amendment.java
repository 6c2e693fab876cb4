package vn.kecan.planning.decision.amendment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A drafted change to the rulebook. It never changes; what became of it says its one act. */
@Entity
class Amendment {

    @Id
    UUID id;

    String title;

    /** Whose subtree alone it is for; null: everywhere. */
    @Nullable
    String unit;

    String reason;
    String document;
    String changes;

    @Column(name = "drafted_on")
    String draftedOn;

    @Column(name = "drafted_by")
    String draftedBy;

    @Column(name = "drafted_id")
    String draftedId;

    @Column(name = "recorded_at")
    Instant recordedAt;

    @Column(name = "recorded_by")
    long recordedBy;
}
