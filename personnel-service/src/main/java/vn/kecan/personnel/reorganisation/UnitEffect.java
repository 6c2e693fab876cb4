package vn.kecan.personnel.reorganisation;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What becomes of a unit. */
@Schema(name = "ReorganisationUnitEffect")
public record UnitEffect(
        @Schema(examples = "C001-01") String code,

        @Schema(description = "its name until the day; of one that begins: from the day")
        String name,

        Fate becomes,
        @Schema(description = "its successors") List<String> into,
        @Nullable @Schema(description = "the new name") String newName,
        @Nullable @Schema(description = "the new parent") String newParent) {}
