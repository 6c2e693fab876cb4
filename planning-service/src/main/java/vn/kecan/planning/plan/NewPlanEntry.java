package vn.kecan.planning.plan;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.rule.eligibility.Source;

/** Somebody to plan for a post. */
@Schema(
        description = "A cadre to plan for a post",
        examples = "{\"cadre\":\"HN-000001\",\"post\":\"00004-SEC\",\"tier\":1,\"readiness\":\"NOW\",\"rank\":1,"
                + "\"emergencyCover\":true,\"source\":\"IN_HOUSE\"}")
public record NewPlanEntry(
        @NotBlank @Size(max = 40) String cadre,
        @NotBlank @Size(max = 60) String post,

        @NotNull @Min(1) @Max(2) @Schema(description = "object 1 or 2")
        Integer tier,

        @NotNull Readiness readiness,

        @NotNull @Min(1) @Max(1000) @Schema(description = "order among those planned for the post")
        Integer rank,

        @Schema(description = "steps in at once when the post falls vacant overnight; not, when absent") @Nullable
        Boolean emergencyCover,

        @Schema(description = "from the body itself or from elsewhere, as the board states it; not stated, when absent")
        @Nullable
        Source source,

        @Size(max = 500)
        @Schema(description = "the training plan to the post's political theory, if there is one")
        @Nullable
        String trainingPlan,

        @Size(max = 2000) @Nullable String reason) {}
