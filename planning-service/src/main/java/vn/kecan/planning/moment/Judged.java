package vn.kecan.planning.moment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.kecan.planning.law.Outcome;
import vn.kecan.planning.law.Verdict;
import vn.kecan.planning.law.VerdictView;

/** What the law said of something, with all that is needed to have it say the same again. */
public record Judged(
        List<VerdictView> verdicts,
        LocalDate asOf,
        Instant knownAt,
        LocalDate lawAt,
        String snapshot,
        String rulebook) {

    public static Judged at(Moment moment, List<Verdict> verdicts) {
        return new Judged(
                VerdictView.of(verdicts),
                moment.asOf(),
                moment.knownAt(),
                moment.lawAt(),
                moment.facts().snapshot(),
                moment.rulebook());
    }

    public List<VerdictView> bars() {
        return verdicts.stream().filter(it -> it.outcome() == Outcome.BARRED).toList();
    }
}
