package vn.kecan.planning.slate.approval;

import static java.util.Objects.requireNonNullElse;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.decision.DecidingDocument;
import vn.kecan.planning.decision.kinship.FamilyAsked;
import vn.kecan.planning.slate.step.SlateState;
import vn.kecan.planning.slate.step.Taken;

/** A decision taken on a slate, on the wire. */
@Schema(name = "Approval", description = "A decision taken on one version of a slate; never changed afterwards")
record ApprovalView(
        @Schema(description = "number in the ledger", examples = "42")
        long n,

        UUID slate,

        @Schema(description = "the submitted version decided on", examples = "1")
        int version,

        NewApproval.Choice decision,
        @Nullable String reason,
        @Nullable DecidingDocument document,

        @Schema(description = "who recorded the decision") String approver,

        @Schema(description = "who answers for it: the approver, or the one he decides for")
        String responsible,

        @Schema(description = "absent: decided before families were asked about") @Nullable
        FamilyAsked family,

        Instant at,

        @Schema(description = "the state it left the slate in")
        SlateState state) {

    static ApprovalView of(UUID slate, Taken it) {
        return new ApprovalView(
                it.n(),
                slate,
                requireNonNullElse(it.version(), 0),
                NewApproval.Choice.of(it.step()).orElseThrow(),
                it.reason(),
                it.document(),
                it.actor(),
                it.responsible(),
                it.family(),
                it.at(),
                it.state());
    }
}
