package vn.kecan.personnel.reorganisation;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What becomes of a post. */
@Schema(name = "ReorganisationPostEffect")
public record PostEffect(
        @Schema(examples = "C001-01-SEC") String code,
        @Schema(examples = "C001-01") String unit,

        @Schema(description = "its title until the day; of one that begins: from the day")
        String title,

        Fate becomes,
        @Schema(description = "its successors") List<String> into,
        @Nullable @Schema(description = "the new title") String newTitle) {}
