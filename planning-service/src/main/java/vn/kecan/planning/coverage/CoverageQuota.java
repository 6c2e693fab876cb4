package vn.kecan.planning.coverage;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.law.Outcome;
import vn.kecan.planning.law.Parameter;

/** A share among the persons planned; with a verdict where a rule of the day sets a number for such a plan. */
@Schema(name = "CoverageQuota")
record CoverageQuota(
        @Schema(examples = "women") String quota,

        @Schema(description = "who is counted", examples = "Nữ")
        String who,

        @Schema(description = "persons who count for it") long count,
        @Schema(description = "of so many persons planned") long of,

        @Schema(description = "of whom so many lack the fact on record")
        long unknown,

        @Schema(description = "absent when no rule in force sets a number for it", examples = "P50-02") @Nullable
        String rule,

        @Nullable Outcome outcome,

        @Schema(description = "persons to spare; negative: short") @Nullable
        Long margin,

        @Schema(description = "the rule's parameter; without a rule, what was counted by") @Nullable
        Parameter parameter,

        @Nullable String because) {}
