package vn.kecan.planning.slate;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.eligibility.DecidingDocument;

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
        String approver,
        Instant at,

        @Schema(description = "the state it left the slate in")
        SlateState state) {}
