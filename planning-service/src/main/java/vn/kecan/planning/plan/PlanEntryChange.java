package vn.kecan.planning.plan;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.rule.eligibility.Source;

/** What is to change from today on; what is absent stays. */
@Schema(
        description = "What changes from today on, and why; what is absent stays as it is",
        examples = "{\"readiness\":\"IN_TERM\",\"reason\":\"Yearly review 2026\"}")
record PlanEntryChange(
        @Min(1) @Max(2) @Nullable Integer tier,
        @Nullable Readiness readiness,
        @Min(1) @Max(1000) @Nullable Integer rank,

        @Schema(description = "whether he steps in at once when the post falls vacant overnight") @Nullable
        Boolean emergencyCover,

        @Schema(description = "from the body itself or from elsewhere, as the board states it") @Nullable
        Source source,

        @Size(max = 500) @Nullable String trainingPlan,
        @NotBlank @Size(max = 2000) String reason) {}
