package vn.kecan.planning.slate;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.rule.eligibility.Source;
import vn.kecan.planning.slate.step.SlateKind;

/** A slate to open. */
@Schema(
        description = "A slate to open: how many seats of which post are to be filled, and by how many more candidates",
        examples = """
                {"unit":"00004","term":"2025-2030","kind":"COMMITTEE","post":"00004-EXEC","seats":27,"surplus":4}""")
record NewSlate(
        @NotBlank @Size(max = 40) String unit,
        @NotBlank @Size(max = 20) String term,
        @NotNull SlateKind kind,

        @Schema(description = "of a post slate: where its persons come from; IN_HOUSE when absent") @Nullable
        Source source,

        @NotBlank @Size(max = 60) String post,
        @NotNull @Min(1) @Max(500) Integer seats,

        @Min(0) @Max(500) @Schema(description = "candidates beyond the seats; 0 when absent") @Nullable
        Integer surplus) {}
