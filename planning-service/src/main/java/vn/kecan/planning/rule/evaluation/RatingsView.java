package vn.kecan.planning.rule.evaluation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.kecan.planning.moment.VerdictSaid;

/** How the holders of a unit's posts were rated for a year, and what the law says of it. */
@Schema(name = "Ratings", description = "The ratings of one year, by the level that manages the posts")
record RatingsView(
        @Schema(examples = "00004") String unit,
        @Schema(examples = "2025") int year,

        @Schema(description = "asked as an outstanding unit")
        boolean outstanding,

        List<OfLevel> levels,
        LocalDate asOf,
        Instant knownAt,
        LocalDate lawAt,
        String snapshot,
        String rulebook) {

    /** Those who are compared with each other. */
    @Schema(name = "RatingsOfLevel", description = "Persons in posts managed by one level: they are comparable")
    record OfLevel(
            @Schema(examples = "HN") String managedBy,
            long excellent,
            long good,

            @Schema(description = "without a rating of the year on record")
            long notRated,

            List<VerdictSaid> verdicts) {}
}
