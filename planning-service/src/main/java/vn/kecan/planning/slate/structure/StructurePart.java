package vn.kecan.planning.slate.structure;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How many candidates of one sort a slate must have at least and may have at most; in persons. */
@Schema(name = "SlateStructurePart", description = "At least and at most so many candidates of one sort")
public record StructurePart(
        @NotNull PartKind kind,

        @Size(max = 200) @Schema(description = "what the board calls it", examples = "Khối nội chính") @Nullable
        String name,

        @Min(18) @Max(100) @Schema(description = "AGE: of this age or older, in years") @Nullable
        Integer fromAge,

        @Min(18) @Max(100) @Schema(description = "AGE: under this age, in years", examples = "42") @Nullable
        Integer underAge,

        @Size(max = 60) @Schema(description = "POST: its holders", examples = "00004-PC") @Nullable
        String post,

        @Size(max = 100) @Schema(description = "UNITS: they and all below them") @Nullable
        List<@NotBlank @Size(max = 40) String> units,

        @Min(0) @Max(1000) @Schema(examples = "3") @Nullable Integer least,
        @Min(0) @Max(1000) @Nullable Integer most) {}
