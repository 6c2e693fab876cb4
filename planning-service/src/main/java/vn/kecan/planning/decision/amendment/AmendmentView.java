package vn.kecan.planning.decision.amendment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.decision.DecidingDocument;

/** An amendment on the wire. */
@Schema(name = "Amendment", description = "A change to the rulebook, and what became of it")
record AmendmentView(
        UUID id,
        AmendmentState state,
        String title,

        @Schema(description = "for the subtree of this unit only; absent: everywhere") @Nullable
        String unit,

        String reason,
        DecidingDocument document,
        List<NewParameterChange> changes,

        @Schema(description = "hash of the version it was drafted on")
        String draftedOn,

        String draftedBy,
        Instant draftedAt,

        @Schema(description = "what became of it; absent while it is a draft") @Nullable
        Decision decision,

        @Schema(description = "the ETag", examples = "42") String etag) {

    /** How a draft ended. */
    @Schema(name = "AmendmentDecision", description = "Who approved or withdrew it")
    record Decision(
            String by,
            Instant at,
            String reason,
            @Nullable DecidingDocument document,

            @Schema(description = "hash of the version it made; absent when it was withdrawn") @Nullable
            String rulebook) {}
}
