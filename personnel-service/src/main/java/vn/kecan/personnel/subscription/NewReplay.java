package vn.kecan.personnel.subscription;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** From where to tell again. */
@Schema(name = "NewReplay")
record NewReplay(
        @Size(max = 500)
        @Schema(description = "cursor to begin after; absent: from where telling stands, forgiving its failures")
        @Nullable
        String after) {}
