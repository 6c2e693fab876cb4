package vn.kecan.planning.slate;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.slate.step.SlateKind;

/** One submitted version as it was frozen. */
@Schema(name = "SlateVersion", description = "One submission: candidates and verdicts as they were; never changes")
record SlateVersionView(
        UUID slate,
        @Schema(examples = "1") int version,
        String unit,
        String term,
        SlateKind kind,
        String post,
        int seats,
        int surplus,
        String submittedBy,
        Instant submittedAt,
        @Nullable String reason,
        List<StandingView> candidates,
        SlateVerdictsView verdicts,

        @Schema(description = "SHA-256 of the canonical JSON that was frozen")
        String hash) {

    /** A candidate as he stood. */
    @Schema(name = "SlateVersionCandidate")
    record StandingView(
            String cadre,
            @Nullable Boolean reelection,
            @Nullable Statement stated) {}
}
