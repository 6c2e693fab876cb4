package vn.kecan.planning.upkeep.reorganisation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A slate whose committee or post is no more. */
@Schema(name = "LostSlate")
public record LostSlate(
        UUID slate,
        @Schema(examples = "00004") String unit,
        @Schema(examples = "2025-2030") String term,
        @Schema(examples = "00004-EXEC") String post,
        @Schema(examples = "DRAFT") String state,
        LocalDate endsOn,
        @Schema(description = "the successors of the post") List<String> into,

        @Nullable @Schema(description = "the successor to look at; absent: somebody must choose")
        String proposed) {}
