package vn.kecan.planning.coverage.projection;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Coverage of a subtree month by month. */
@Schema(name = "CoverageProjection")
record ProjectionView(
        @Schema(examples = "HN") String unit,
        @Schema(examples = "2030-2035") String term,
        LocalDate asOf,
        Instant knownAt,
        LocalDate lawAt,

        @Schema(description = "the last month", examples = "2030-12")
        YearMonth to,

        String snapshot,

        @Schema(description = "the ledger entry up to which plans were read")
        long entries,

        String rulebook,

        @Schema(description = "plans the unit and those below it have for the term; 0: nobody has planned yet")
        int plans,

        @Schema(description = "that there is no plan, in words; absent when there is one")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        String noPlan,

        @Schema(description = "the day asked about, then the first day of each month; ends when the unit does")
        List<ProjectionMonth> months) {}
