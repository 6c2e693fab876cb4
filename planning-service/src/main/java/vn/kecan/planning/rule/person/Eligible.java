package vn.kecan.planning.rule.person;

import java.util.List;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Severity;
import vn.kecan.planning.law.Verdict;

/** The whole answer in one word. */
public enum Eligible {
    YES,
    NO,
    UNKNOWN;

    /** One bar is enough for NO; a missing fact that could bar, or no rule that speaks at all, for UNKNOWN. */
    public static Eligible from(List<Verdict> verdicts, Law law) {
        if (verdicts.stream().anyMatch(it -> it instanceof Verdict.Barred)) {
            return NO;
        }
        return verdicts.isEmpty() || verdicts.stream().anyMatch(it -> couldBar(it, law)) ? UNKNOWN : YES;
    }

    /** Whatever the missing fact turns out to be, a rule that only warns or reports bars nobody. */
    private static boolean couldBar(Verdict it, Law law) {
        return it instanceof Verdict.Unknown
                && law.rulebook()
                        .rule(it.rule())
                        .filter(rule -> rule.severity() == Severity.BAR)
                        .isPresent();
    }
}
