package vn.kecan.planning.report.notice;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import vn.kecan.planning.facts.Level;
import vn.kecan.planning.law.term.Term;
import vn.kecan.planning.law.term.Terms;
import vn.kecan.planning.moment.Moment;

/**
 * The term that runs on a day, for units of one level, and the one after it.
 *
 * @param began the day on which the running term began
 */
record TermsInSight(LocalDate began, Term next) {

    /** Empty on a day outside of the terms the rulebook knows, and in the last of them. */
    static Optional<TermsInSight> of(Level level, Moment moment) {
        var law = moment.law();
        var known = Terms.in(law.rulebook()).stream()
                .sorted(Comparator.comparing(it -> it.begins(level, law)))
                .toList();
        for (var n = 0; n + 1 < known.size(); n++) {
            var begins = known.get(n).begins(level, law);
            var next = known.get(n + 1);
            if (!begins.isAfter(moment.asOf()) && next.begins(level, law).isAfter(moment.asOf())) {
                return Optional.of(new TermsInSight(begins, next));
            }
        }
        return Optional.empty();
    }
}
