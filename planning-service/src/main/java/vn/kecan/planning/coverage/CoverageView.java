package vn.kecan.planning.coverage;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.coverage.standing.Standing;

/** Coverage of a subtree, with the three times and the versions it was counted on. */
@Schema(name = "Coverage")
public record CoverageView(
        @Schema(examples = "HN") String unit,
        @Schema(examples = "2030-2035") String term,
        LocalDate asOf,
        Instant knownAt,
        LocalDate lawAt,
        @Schema(description = "the facts it was counted on") String snapshot,

        @Schema(description = "the ledger entry up to which plans were read: whoever has written reads his own write")
        long entries,

        String rulebook,

        @Schema(description = "plans the unit and those below it have for the term; 0: nobody has planned yet")
        int plans,

        @Schema(description = "that there is no plan, in words; absent when there is one")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        String noPlan,

        @Schema(description = "the unit itself and every unit below it, parents before children")
        List<CoverageRow> rows) {

    static CoverageView of(Standing on, List<CoverageRow> rows) {
        var moment = on.moment();
        return new CoverageView(
                on.units().getFirst().code(),
                on.term().code(),
                moment.asOf(),
                moment.knownAt(),
                moment.lawAt(),
                moment.facts().snapshot(),
                on.position(),
                moment.rulebook(),
                0,
                null,
                rows);
    }

    /** The same, with word of the plans there are. */
    public CoverageView with(PlansFound.Found found) {
        return new CoverageView(
                unit, term, asOf, knownAt, lawAt, snapshot, entries, rulebook, found.count(), found.none(), rows);
    }
}
