package vn.kecan.planning.report.population;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.kecan.planning.moment.VerdictSaid;
import vn.kecan.planning.rule.seats.SeatChange;

/** How seats changed between two days, on the wire. */
@Schema(name = "SeatChanges", description = "The units whose seats differ between the two days")
record SeatChangesView(
        @Schema(examples = "HN") String unit,
        @Schema(description = "the day compared with") LocalDate from,
        @Schema(description = "the day compared") LocalDate to,
        List<OfUnit> units,
        Instant knownAt,
        LocalDate lawAt,
        String snapshot,
        String rulebook) {

    /** One unit with its posts whose seats changed. */
    @Schema(name = "UnitSeatChange")
    record OfUnit(
            @Schema(examples = "HN") String unit,
            String name,

            @Schema(description = "seats on both days, 0 where the post is not there")
            List<OfPost> posts,

            List<VerdictSaid> verdicts) {}

    /** One post. */
    @Schema(name = "PostSeatChange")
    record OfPost(@Schema(examples = "HN-PCV") String post, int before, int after) {

        static OfPost of(SeatChange.OfPost it) {
            return new OfPost(it.post(), it.before(), it.after());
        }
    }
}
