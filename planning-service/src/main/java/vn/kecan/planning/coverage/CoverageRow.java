package vn.kecan.planning.coverage;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One unit, rolled up over its own subtree. */
@Schema(name = "CoverageRow")
record CoverageRow(
        @Schema(examples = "00004") String unit,
        String name,
        int posts,
        int seats,
        @Schema(description = "postings in force") int incumbents,
        @Schema(description = "seats nobody holds") int vacant,

        @Schema(description = "entries in force: a person planned for three posts counts three times")
        int planned,

        @Schema(description = "distinct persons planned") int persons,

        @Schema(description = "seats covered when every entry counts")
        int gross,

        @Schema(description = "seats that can be filled at once when nobody counts twice")
        int net,

        @Schema(description = "entries that are ready now") long readyNow,

        @Schema(description = "entries that will be ready within the term")
        long inTerm,

        @Schema(description = "entries that will be ready later")
        long later,

        @Schema(description = "entries of those who step in at once when the post falls vacant overnight")
        long emergencyCover,

        @Schema(description = "posts without any entry") long withoutSuccessor,

        @Schema(description = "committee posts with fewer persons planned than the coefficient asks for (PL-04)")
        long underMinimum,

        @Schema(description = "posts with more persons planned than PL-04 or PL-05 lets be")
        long overMaximum,

        @Schema(description = "persons who are the only successor of several posts")
        int singlePoints,

        @Schema(
                description =
                        "entries of the unit's plans, and of those below it, whose post does not stand on the day")
        int withoutTarget,

        @Schema(description = "entries whose person the law of the day bars; only when asked for by barred=true")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        Long barred,

        @Schema(description = "the same, leadership posts and committee seats apart")
        Map<SeatKind, CoverageCounts> byKind,

        List<CoverageQuota> quotas) {

    /** What is not added up over posts. */
    record Apart(
            int persons,
            int net,
            int singlePoints,
            int withoutTarget,
            @Nullable Long barred) {}

    static CoverageRow of(
            String unit,
            String name,
            CoverageCounts all,
            Apart apart,
            Map<SeatKind, CoverageCounts> byKind,
            List<CoverageQuota> quotas) {
        return new CoverageRow(
                unit,
                name,
                all.posts(),
                all.seats(),
                all.incumbents(),
                all.vacant(),
                all.planned(),
                apart.persons(),
                all.gross(),
                apart.net(),
                all.readyNow(),
                all.inTerm(),
                all.later(),
                all.emergencyCover(),
                all.withoutSuccessor(),
                all.underMinimum(),
                all.overMaximum(),
                apart.singlePoints(),
                apart.withoutTarget(),
                apart.barred(),
                byKind,
                quotas);
    }
}
