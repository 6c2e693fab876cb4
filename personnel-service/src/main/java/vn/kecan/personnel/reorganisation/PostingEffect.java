package vn.kecan.personnel.reorganisation;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What becomes of a posting in force on the day. */
@Schema(name = "ReorganisationPostingEffect")
public record PostingEffect(
        UUID id,
        @Schema(examples = "HN-000015") String cadre,
        @Schema(examples = "C001-01-FRONT") String post,
        @Schema(examples = "C001-01") String unit,
        @Schema(description = "ENDED, CARRIED or STAYS") Fate becomes,

        @Nullable @Schema(description = "CARRIED: the post held from the day on")
        String into,

        @Nullable @Schema(description = "CARRIED: the posting held from the day on")
        UUID newId) {}
