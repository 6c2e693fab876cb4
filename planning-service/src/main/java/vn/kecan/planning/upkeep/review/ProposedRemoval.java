package vn.kecan.planning.upkeep.review;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.moment.VerdictSaid;
import vn.kecan.planning.upkeep.removal.RemovalDue;

/** An entry the board has to look at in a review: a rule takes it out, or its post is no more. */
@Schema(
        name = "ProposedRemoval",
        description = "An entry that is to go out by a rule, or whose post is no more and that goes out or moves")
record ProposedRemoval(
        Ground ground,
        UUID entry,
        @Schema(examples = "HN-000001") String cadre,
        @Schema(examples = "00004-SEC") String post,

        @Schema(description = "the removal proposal, when a rule takes it out") @Nullable
        UUID proposal,

        @Nullable RemovalDue due,
        @Nullable VerdictSaid verdict,

        @Schema(description = "the first day without the post, if an event ends it") @Nullable
        LocalDate endsOn,

        @Schema(description = "the successors of the post; a move is a removal here and an addition there")
        List<String> into,

        @Schema(description = "the successor to look at; absent: somebody must choose") @Nullable
        String moveTo) {

    /** Why it is to be looked at. */
    @Schema(name = "ProposedRemovalGround")
    enum Ground {
        RULE,
        LOST_TARGET
    }
}
