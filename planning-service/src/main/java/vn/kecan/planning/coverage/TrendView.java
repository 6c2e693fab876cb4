package vn.kecan.planning.coverage;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Coverage of a subtree on two days, each under its own law, as known at one instant. */
@Schema(name = "CoverageTrend")
record TrendView(
        @Schema(examples = "HN") String unit,
        @Schema(examples = "2030-2035") String term,
        LocalDate from,
        LocalDate to,
        Instant knownAt,
        String snapshot,

        @Schema(description = "the ledger entry up to which plans were read")
        long entries,

        String rulebook,

        @Schema(
                description = "plans the unit and those below it on the later day have for the term; 0: nobody has"
                        + " planned yet")
        int plans,

        @Schema(description = "that there is no plan, in words; absent when there is one")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        String noPlan,

        @Schema(description = "one for each unit that stands on one of the days")
        List<TrendRow> rows) {

    /** One unit. */
    @Schema(name = "CoverageTrendRow")
    record TrendRow(
            @Schema(examples = "00004") String unit,
            String name,

            @Schema(description = "absent: it does not stand there on that day") @Nullable
            TrendDay from,

            @Schema(description = "absent: it does not stand there on that day") @Nullable
            TrendDay to) {}

    /** Its figures on one of the days. */
    @Schema(name = "CoverageTrendDay")
    record TrendDay(
            int posts,
            int seats,
            int incumbents,
            int planned,
            int persons,
            int gross,
            int net,
            long readyNow,
            long withoutSuccessor,
            int singlePoints) {

        static TrendDay of(CoverageRow it) {
            return new TrendDay(
                    it.posts(),
                    it.seats(),
                    it.incumbents(),
                    it.planned(),
                    it.persons(),
                    it.gross(),
                    it.net(),
                    it.readyNow(),
                    it.withoutSuccessor(),
                    it.singlePoints());
        }
    }
}
