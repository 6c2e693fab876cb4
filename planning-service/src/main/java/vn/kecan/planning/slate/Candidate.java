package vn.kecan.planning.slate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody on a slate, from when we put him there until we took him off. */
@Entity
@Table(name = "slate_candidate")
class Candidate {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long version;

    UUID slate;
    String cadre;

    @Nullable
    Boolean reelection;

    /** What is stated of him, as JSON; null when nothing is. */
    @Nullable
    String stated;

    @Column(name = "known_from")
    Instant knownFrom;

    @Column(name = "known_to")
    @Nullable
    Instant knownTo;

    @Column(name = "recorded_by")
    long recordedBy;

    @Column(name = "closed_by")
    @Nullable
    Long closedBy;

    String etag() {
        return Long.toString(recordedBy);
    }
}
