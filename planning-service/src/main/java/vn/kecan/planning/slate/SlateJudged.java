package vn.kecan.planning.slate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.kecan.planning.law.Outcome;
import vn.kecan.planning.law.VerdictView;

/** What the law says of a slate, with the three times, the snapshot and the rulebook it was said under. */
public record SlateJudged(
        List<VerdictView> list,
        List<Person> candidates,
        LocalDate asOf,
        Instant knownAt,
        LocalDate lawAt,
        String snapshot,
        String rulebook) {

    /** The verdicts on one candidate. */
    public record Person(String cadre, List<VerdictView> verdicts) {

        List<VerdictView> bars() {
            return barred(verdicts);
        }
    }

    List<VerdictView> listBars() {
        return barred(list);
    }

    private static List<VerdictView> barred(List<VerdictView> verdicts) {
        return verdicts.stream().filter(it -> it.outcome() == Outcome.BARRED).toList();
    }
}
