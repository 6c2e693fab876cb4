package vn.kecan.planning.coverage;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why net coverage is not more, and who is the only successor of several posts. */
@Schema(name = "CoverageGaps")
@JsonInclude(JsonInclude.Include.NON_NULL)
record GapsView(
        @Schema(examples = "HN") String unit,
        @Schema(examples = "2030-2035") String term,
        LocalDate asOf,
        Instant knownAt,
        LocalDate lawAt,
        String snapshot,

        @Schema(description = "the ledger entry up to which plans were read")
        long entries,

        String rulebook,

        @Schema(description = "plans the unit and those below it have for the term; 0: nobody has planned yet")
        int plans,

        @Schema(description = "that there is no plan, in words; absent when there is one") @Nullable
        String noPlan,

        int seats,

        @Schema(description = "seats that can be filled at once when nobody counts twice")
        int net,

        @Schema(description = "seats that stay empty: what all gaps of all pages lack together")
        int missing,

        @Schema(description = "persons who are the only successor of several posts; on the first page")
        List<SinglePoint> singlePoints,

        @Schema(description = "how many gaps all pages have together")
        int total,

        @Schema(description = "a page of the gaps, in the order of the units")
        List<GapView> items,

        @Schema(description = "opaque cursor of the next page; absent on the last") @Nullable
        String next) {

    /** Somebody on whom several posts hang. */
    @Schema(name = "SinglePoint")
    record SinglePoint(@Schema(examples = "HN-000001") String cadre, List<String> posts) {}
}
