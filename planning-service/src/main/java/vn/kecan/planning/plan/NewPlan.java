package vn.kecan.planning.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A plan to open. */
@Schema(description = "A plan to open: one per unit and term", examples = "{\"unit\":\"00004\",\"term\":\"2030-2035\"}")
record NewPlan(
        @NotBlank @Size(max = 40) @Schema(examples = "00004")
        String unit,

        @NotBlank @Size(max = 20) @Schema(examples = "2030-2035")
        String term) {}
