package vn.kecan.planning.slate;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is to change of a draft; what is absent stays. */
@Schema(
        description = "How many seats are to be filled and by how many more candidates, and why; what is absent stays"
                + " as it is",
        examples = "{\"seats\":29,\"surplus\":5,\"reason\":\"Đề án nhân sự điều chỉnh số lượng\"}")
record SlateChange(
        @Min(1) @Max(500) @Nullable Integer seats,

        @Min(0) @Max(500) @Schema(description = "candidates beyond the seats") @Nullable
        Integer surplus,

        @NotBlank @Size(max = 2000) String reason) {}
