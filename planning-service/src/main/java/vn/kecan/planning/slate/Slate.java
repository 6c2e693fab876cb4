package vn.kecan.planning.slate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.rule.eligibility.Source;
import vn.kecan.planning.slate.step.SlateKind;

/** What a slate is for and was opened with. It never changes; its state and size are what its acts left it in. */
@Entity
class Slate {

    @Id
    UUID id;

    String unit;
    String term;

    @Enumerated(EnumType.STRING)
    SlateKind kind;

    /** Where the persons come from; null on a committee slate, and on a post slate from before that was asked. */
    @Enumerated(EnumType.STRING)
    @Nullable
    Source source;

    String post;
    int seats;
    int surplus;

    @Column(name = "recorded_at")
    Instant recordedAt;

    @Column(name = "recorded_by")
    long recordedBy;

    Source source() {
        return source == null ? Source.IN_HOUSE : source;
    }
}
