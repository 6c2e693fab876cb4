package vn.kecan.planning.upkeep.reorganisation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An entry whose post is no more. */
@Schema(name = "LostEntry")
public record LostEntry(
        UUID plan,
        @Schema(examples = "00004") String unit,
        @Schema(examples = "2030-2035") String term,
        UUID entry,
        @Schema(examples = "HN-000001") String cadre,
        @Schema(examples = "00004-SEC") String post,
        @Schema(examples = "1") int tier,

        @Nullable @Schema(description = "the first day without the post, if an event ends it")
        LocalDate endsOn,

        @Nullable @Schema(description = "the recorded event that ends it")
        UUID reorganisation,

        @Schema(description = "the successors of the post") List<String> into,

        @Nullable
        @Schema(
                description =
                        "the successor to look at: the only one, or the only one of the same kind; absent: somebody must choose")
        String proposed) {}
