package vn.kecan.planning.slate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.kecan.planning.moment.VerdictSaid;

/** The verdicts on a slate, on the wire. */
@Schema(name = "SlateVerdicts", description = "What the law says of the list and of each candidate")
record SlateVerdictsView(
        @Schema(description = "verdicts on the list as a whole")
        List<VerdictSaid> list,

        List<CandidateVerdicts> candidates,
        LocalDate asOf,
        Instant knownAt,
        LocalDate lawAt,

        @Schema(description = "the snapshot of facts judged", examples = "6f1f7f0e-6a1c-4a87-9a5c-6c7b3f6f0b11:42")
        String snapshot,

        @Schema(description = "hash of the rulebook judged by")
        String rulebook) {

    /** The verdicts on one candidate. */
    @Schema(name = "CandidateVerdicts")
    record CandidateVerdicts(@Schema(examples = "HN-000001") String cadre, List<VerdictSaid> verdicts) {}

    static SlateVerdictsView of(SlateJudged it, Locale language) {
        return new SlateVerdictsView(
                VerdictSaid.of(it.list(), language),
                it.candidates().stream()
                        .map(one -> new CandidateVerdicts(one.cadre(), VerdictSaid.of(one.verdicts(), language)))
                        .toList(),
                it.asOf(),
                it.knownAt(),
                it.lawAt(),
                it.snapshot(),
                it.rulebook());
    }
}
