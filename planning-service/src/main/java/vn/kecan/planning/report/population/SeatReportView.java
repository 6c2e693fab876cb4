package vn.kecan.planning.report.population;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.kecan.planning.moment.VerdictSaid;

/** The numbers of seats of a subtree, on the wire. */
@Schema(name = "SeatReport", description = "Each unit of the subtree of whose seats a rule in force speaks")
record SeatReportView(
        @Schema(examples = "HN") String unit,
        List<OfUnit> units,
        LocalDate asOf,
        Instant knownAt,
        LocalDate lawAt,
        String snapshot,
        String rulebook) {

    /** One unit with the verdicts on its seats. */
    @Schema(name = "UnitSeatReport")
    record OfUnit(
            @Schema(examples = "00004") String unit,
            String name,

            @Schema(description = "on the numbers of its seats")
            List<VerdictSaid> seats,

            @Schema(description = "on posts that have more holders than seats")
            List<VerdictSaid> overfilled) {}
}
