package vn.kecan.planning.rotation.order;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.decision.DecidingDocument;
import vn.kecan.planning.facts.PostingKind;

/** An order on the wire. */
@Schema(
        name = "RotationOrder",
        description = "An announced move: what the records officer is to record, and whether it is")
public record RotationOrderView(
        UUID id,
        UUID plan,
        String cadre,

        @Schema(description = "end his postings here") List<String> leaves,

        @Schema(description = "begin a posting here", examples = "00008-SEC")
        String to,

        @Schema(description = "of the posting to begin") PostingKind kind,

        @Schema(description = "first day in the new post, and first day no longer in the old ones")
        LocalDate effectiveOn,

        @Schema(description = "the decision to record with it")
        DecidingDocument document,

        State state,

        @Schema(description = "posts in which the facts still show him although he gives them up")
        List<String> stillHeld,

        @Schema(description = "the posting that fulfils it; absent while it is not on record") @Nullable
        String posting,

        @Schema(description = "first day of that posting") @Nullable
        LocalDate since,

        @Schema(description = "snapshot of the facts in which it was seen") @Nullable
        String snapshot,

        Instant orderedAt,
        @Nullable Instant doneAt) {

    /** Whether an order is done. */
    @Schema(name = "RotationOrderState")
    public enum State {
        OPEN,
        DONE
    }
}
