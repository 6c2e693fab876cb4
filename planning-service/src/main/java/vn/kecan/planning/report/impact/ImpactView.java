package vn.kecan.planning.report.impact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.law.Outcome;

/** What changes when one law judges instead of another. */
@Schema(name = "Impact", description = "Plan entries and slate candidates on whom some rule says something else")
record ImpactView(
        LocalDate asOf,
        Instant knownAt,
        String snapshot,
        Side from,
        Side to,

        @Schema(description = "how many entries and candidates were judged twice", examples = "1200")
        int judged,

        @Schema(description = "how many of them some rule says something else on", examples = "37")
        int changed,

        @Schema(description = "all changes counted, by unit and rule")
        List<Row> rows,

        @Schema(description = "a page of the changes themselves, by unit, post, cadre and rule")
        List<Change> items,

        @Schema(description = "opaque cursor of the next page; absent on the last") @Nullable
        String next) {

    /** One of the two laws. */
    @Schema(name = "ImpactSide")
    record Side(
            LocalDate lawAt,
            @Schema(description = "hash of the rulebook") String rulebook) {}

    /** Which way it goes. */
    @Schema(name = "ImpactWay")
    enum Way {
        /** What stood in the way no longer does. */
        BECOMES,
        /** Something now stands in the way. */
        CEASES,
        /** Another word, but it stands in the way as before, or does not as before. */
        OTHER
    }

    /** Counts of one rule in one unit. */
    @Schema(name = "ImpactRow")
    record Row(
            @Schema(examples = "00004") String unit,
            @Schema(examples = "PL-10") String rule,
            int becomes,
            int ceases,
            int other) {}

    /** What one rule says otherwise of one of them. */
    @Schema(name = "ImpactChange")
    record Change(
            Kind kind,

            @Schema(description = "the plan or the slate") UUID list,
            String unit,
            String term,
            String post,
            String cadre,
            String rule,

            @Schema(description = "absent: the rule did not speak") @Nullable
            Outcome before,

            @Schema(description = "absent: the rule does not speak") @Nullable
            Outcome after,

            Way way) {}

    /** In what somebody stands. */
    @Schema(name = "ImpactKind")
    enum Kind {
        ENTRY,
        CANDIDATE
    }
}
