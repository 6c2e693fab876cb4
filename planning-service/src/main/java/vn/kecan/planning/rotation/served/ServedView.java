package vn.kecan.planning.rotation.served;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.decision.DecidingDocument;
import vn.kecan.planning.facts.EvaluationLevel;
import vn.kecan.planning.moment.VerdictSaid;

/** A rotation as it runs or ended, on the wire. */
@Schema(
        name = "RotationServed",
        description = "A rotation since it began: its evaluations, its end, and what the law says")
record ServedView(
        UUID order,
        String cadre,
        String to,

        @Schema(description = "first day in the new post; absent while it is not on record") @Nullable
        LocalDate since,

        @Schema(description = "he counts as rotated: begun and not ended")
        boolean rotated,

        List<Evaluated> evaluations,
        @Nullable Ended end,

        @Schema(description = "of the yearly evaluations so far")
        List<VerdictSaid> verdicts) {

    @Schema(name = "RotationEvaluation")
    record Evaluated(
            @Schema(description = "number in the ledger", examples = "42")
            long n,

            LocalDate until,
            EvaluationLevel level,
            String said,
            @Nullable String copiedTo,
            DecidingDocument document,
            String recordedBy,
            Instant at) {}

    @Schema(name = "RotationEnded")
    record Ended(
            LocalDate endedOn,
            Settlement settlement,
            EndDocuments documents,
            String reason,
            String recordedBy,
            Instant at) {}
}
