package vn.kecan.personnel.cadre;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Province and commune of the home town. */
@Schema(name = "NativePlace")
public record NativePlace(
        @NotBlank @Size(max = 100) @Schema(examples = "01") String province,

        @Size(max = 100) @Schema(examples = "00004") @Nullable
        String commune) {}
