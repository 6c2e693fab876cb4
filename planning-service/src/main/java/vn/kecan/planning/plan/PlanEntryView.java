package vn.kecan.planning.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.moment.Judged;
import vn.kecan.planning.moment.VerdictSaid;
import vn.kecan.planning.rule.eligibility.Source;

/** An entry on the wire. */
@Schema(name = "PlanEntry", description = "A cadre planned for a post, and what the law said when he was entered")
record PlanEntryView(
        UUID id,
        UUID plan,
        @Schema(examples = "HN-000001") String cadre,
        @Schema(examples = "00004-SEC") String post,
        @Schema(examples = "1") int tier,
        Readiness readiness,
        @Schema(examples = "1") int rank,

        @Schema(description = "whether he steps in at once when the post falls vacant overnight", examples = "true")
        boolean emergencyCover,

        @Schema(description = "from the body itself or from elsewhere; absent where the board has not stated it")
        @Nullable
        Source source,

        @Nullable String trainingPlan,
        @Nullable String reason,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        Instant knownFrom,

        @Schema(description = "the ETag of this entry", examples = "42")
        String etag,

        EntryVerdicts judged) {

    /** What the law said when this version was recorded. */
    @Schema(name = "PlanEntryVerdicts", description = "What the law said when this version was recorded")
    record EntryVerdicts(
            LocalDate asOf,
            Instant knownAt,
            LocalDate lawAt,
            String snapshot,
            String rulebook,
            List<VerdictSaid> verdicts) {

        static EntryVerdicts of(Judged it, Locale language) {
            return new EntryVerdicts(
                    it.asOf(),
                    it.knownAt(),
                    it.lawAt(),
                    it.snapshot(),
                    it.rulebook(),
                    VerdictSaid.of(it.verdicts(), language));
        }
    }
}
