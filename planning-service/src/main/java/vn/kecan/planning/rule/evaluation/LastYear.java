package vn.kecan.planning.rule.evaluation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.kecan.planning.facts.Evaluation;
import vn.kecan.planning.rule.eligibility.Disciplined;
import vn.kecan.planning.rule.eligibility.Nomination;

/** The last whole year that was evaluated, and what happened in it. */
final class LastYear {

    private LastYear() {}

    static Optional<Evaluation> of(Nomination it) {
        return it.file()
                .all(Evaluation.class)
                .filter(one -> one.ofTheYear() && one.endedBy(it.asOf()))
                .max(Comparator.comparing(Evaluation::year));
    }

    /** The measures imposed in the year. */
    static List<String> disciplined(Nomination it, Evaluation year) {
        return Disciplined.told(Disciplined.ever(it).stream()
                .filter(one -> Disciplined.since(one).getYear() == year.year())
                .toList());
    }
}
