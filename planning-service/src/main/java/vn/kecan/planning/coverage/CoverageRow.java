package vn.kecan.planning.coverage;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One unit, rolled up over its own subtree. */
@Schema(name = "CoverageRow")
record CoverageRow(
        @Schema(examples = "00004") String unit,
        String name,
        int posts,
        int seats,

        @Schema(description = "entries in force: a person planned for three posts counts three times")
        int planned,

        @Schema(description = "distinct persons planned") int persons,

        @Schema(description = "seats covered when every entry counts")
        int gross,

        @Schema(description = "entries that are ready now") long readyNow,
        @Schema(description = "posts without any entry") long withoutSuccessor,

        @Schema(description = "the same, leadership posts and committee seats apart")
        Map<SeatKind, CoverageCounts> byKind,

        List<CoverageQuota> quotas) {

    static CoverageRow of(
            String unit,
            String name,
            int persons,
            CoverageCounts all,
            Map<SeatKind, CoverageCounts> byKind,
            List<CoverageQuota> quotas) {
        return new CoverageRow(
                unit,
                name,
                all.posts(),
                all.seats(),
                all.planned(),
                persons,
                all.gross(),
                all.readyNow(),
                all.withoutSuccessor(),
                byKind,
                quotas);
    }
}
