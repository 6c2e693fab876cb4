package vn.kecan.personnel.seal;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How much to seal anew in one transaction. */
@Schema(name = "ResealBatch")
public record ResealBatch(
        @Min(1) @Max(10_000) @Schema(description = "most rows; default 1000", examples = "1000") @Nullable
        Integer limit) {

    private static final int USUAL = 1_000;

    int rows() {
        return limit == null ? USUAL : limit;
    }
}
