package vn.kecan.planning.rule.person;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Outcome;
import vn.kecan.planning.law.Turning;
import vn.kecan.planning.law.Verdict;

/** The answers about many cadres and one post. */
@Schema(name = "CandidatesEligibility", description = "One word for each cadre, and what is not met, by code")
record CandidatesView(
        String post,
        String term,
        @Nullable Integer tier,
        AskedPurpose purpose,
        LocalDate asOf,
        Instant knownAt,
        LocalDate lawAt,

        @Schema(description = "the snapshot of facts judged; the same on every page")
        String snapshot,

        @Schema(description = "hash of the rulebook judged by; the same on every page")
        String rulebook,

        List<Answer> items,

        @Schema(description = "opaque cursor of the next page; absent on the last") @Nullable
        String next) {

    /** The answer about one of them. */
    @Schema(name = "CandidateEligibility")
    record Answer(
            @Schema(examples = "HN-000001") String cadre,
            Eligible eligible,

            @Schema(description = "first later day on which he becomes eligible; only when asked for") @Nullable
            LocalDate becomesOn,

            @Schema(description = "first later day on which he ceases to be; only when asked for") @Nullable
            LocalDate ceasesOn,

            @Schema(description = "what is not met, or not known")
            List<Found> found) {

        static Answer of(String cadre, List<Verdict> verdicts, Law law, Turning turning) {
            return new Answer(
                    cadre,
                    Eligible.from(verdicts, law),
                    turning.becomesOn(),
                    turning.ceasesOn(),
                    verdicts.stream()
                            .filter(it -> !(it instanceof Verdict.Allowed))
                            .map(Found::of)
                            .toList());
        }
    }

    /** What one rule does not find met. */
    @Schema(name = "CandidateFinding")
    record Found(
            @Schema(examples = "PL-10") String rule,
            Outcome outcome,
            @Nullable Long margin,
            @Nullable String unit,

            @Schema(description = "the fact that is not on record", examples = "birthDate") @Nullable
            String missing,

            @Schema(description = "who keeps it", examples = "HN") @Nullable
            String keptBy) {

        static Found of(Verdict it) {
            var on = it.grounds();
            return new Found(
                    on.rule(),
                    it.outcome(),
                    on.margin(),
                    on.unit(),
                    (String) on.facts().get("missing"),
                    (String) on.facts().get("keptBy"));
        }
    }
}
