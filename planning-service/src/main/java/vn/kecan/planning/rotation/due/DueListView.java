package vn.kecan.planning.rotation.due;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.facts.PostKind;

/** A page of what is due in a subtree, with the three times and the snapshot it was computed on. */
@Schema(name = "RotationsDue")
@JsonInclude(JsonInclude.Include.NON_NULL)
record DueListView(
        @Schema(examples = "HN") String unit,
        @Nullable PostKind postKind,

        @Schema(description = "how many months ahead was looked", examples = "12")
        int months,

        LocalDate asOf,
        Instant knownAt,
        LocalDate lawAt,
        String snapshot,
        String rulebook,

        @Schema(description = "how many lines all pages have together")
        int total,

        @Schema(description = "earliest day first; what nobody can say, last")
        List<DueView> items,

        @Schema(description = "opaque cursor of the next page; absent on the last") @Nullable
        String next) {}
