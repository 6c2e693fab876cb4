package vn.kecan.personnel.reorganisation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kecan.personnel.time.Codes;

/** What becomes of one posting, where it differs from what the step says of its post. */
@Schema(name = "ReorganisationPosting")
public record PostingChoice(
        @NotNull UUID id,
        @NotNull PostingFate becomes,

        @Pattern(regexp = Codes.CODE)
        @Schema(description = "CARRIED: the successor post; may be left out when there is only one")
        @Nullable
        String into) {}
