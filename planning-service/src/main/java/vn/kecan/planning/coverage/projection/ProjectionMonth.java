package vn.kecan.planning.coverage.projection;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.kecan.planning.coverage.CoverageCounts;
import vn.kecan.planning.coverage.matching.FillSeats;
import vn.kecan.planning.coverage.standing.Standing;
import vn.kecan.planning.rotation.due.DueKind;

/** Coverage on the first day of a month; what is told of changes, is told of the days since the one before. */
@Schema(name = "ProjectionMonth")
record ProjectionMonth(
        @Schema(description = "the day itself in the first, then the first of each month", examples = "2028-02-01")
        LocalDate day,

        int posts,
        int seats,
        int incumbents,
        int vacant,
        int planned,
        int persons,
        int gross,
        int net,
        long withoutSuccessor,

        @Schema(description = "of those planned or in a post here so many have retired")
        int retired,

        @Schema(description = "secretaries whose time in place has run out (RO-19)")
        int termLimits,

        @Schema(description = "what has come due in rotation, by kind")
        Map<DueKind, Long> due,

        @Schema(description = "certificates and courses of those planned that have expired")
        int expired,

        @Schema(description = "posts that had a successor and have none any more")
        List<PostLost> lost) {

    /** What is not counted on the day alone. */
    record Since(int retired, int termLimits, Map<DueKind, Long> due, int expired, List<PostLost> lost) {}

    static ProjectionMonth of(Standing on, Since since) {
        var whole = on.whole();
        var counts = CoverageCounts.of(whole.posts());
        return new ProjectionMonth(
                on.moment().asOf(),
                counts.posts(),
                counts.seats(),
                counts.incumbents(),
                counts.vacant(),
                counts.planned(),
                whole.persons().length,
                counts.gross(),
                FillSeats.most(whole.bench()).net(),
                counts.withoutSuccessor(),
                since.retired(),
                since.termLimits(),
                since.due(),
                since.expired(),
                since.lost());
    }
}
