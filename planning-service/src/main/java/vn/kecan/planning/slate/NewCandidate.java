package vn.kecan.planning.slate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Somebody to put on a slate. */
@Schema(description = "A cadre to put on the slate", examples = "{\"cadre\":\"HN-000001\"}")
record NewCandidate(
        @NotBlank @Size(max = 40) String cadre,

        @Schema(description = "standing again for a seat held now; when absent, the postings tell") @Nullable
        Boolean reelection) {}
