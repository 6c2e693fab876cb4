package vn.kecan.planning.upkeep.reorganisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Entries and slates that lose, or have lost, the post they are for. */
@Schema(name = "LostTargets", description = "Whole lists, not paged, as far as the caller reaches")
public record LostView(
        List<LostEntry> entries,
        List<LostSlate> slates,

        @Schema(description = "the day on which entries are in force")
        LocalDate asOf,

        Instant knownAt,
        String snapshot) {}
