package vn.kecan.planning.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.kecan.planning.moment.VerdictSaid;

/** The verdicts on a plan, on the wire. */
@Schema(name = "PlanVerdicts", description = "What the law says of the plan as a list and of each planned post")
record PlanVerdictsView(
        @Schema(description = "verdicts on the plan as a whole")
        List<VerdictSaid> list,

        @Schema(description = "verdicts on each post that has entries or is a post of the unit")
        List<OfPost> posts,

        LocalDate asOf,
        Instant knownAt,
        LocalDate lawAt,
        String snapshot,
        String rulebook) {

    /** The verdicts on one post of the plan. */
    @Schema(name = "PlannedPostVerdicts")
    record OfPost(
            @Schema(examples = "00004-EXEC") String post,

            @Schema(description = "how many are planned for it")
            int planned,

            List<VerdictSaid> verdicts) {}
}
