package vn.kecan.planning.eligibility;

import java.util.List;
import vn.kecan.planning.law.Verdict;

/** The whole answer in one word. */
public enum Eligible {
    YES,
    NO,
    UNKNOWN;

    /** One bar is enough for NO; one missing fact, or no rule that speaks at all, for UNKNOWN. */
    public static Eligible from(List<Verdict> verdicts) {
        if (verdicts.stream().anyMatch(it -> it instanceof Verdict.Barred)) {
            return NO;
        }
        return verdicts.isEmpty() || verdicts.stream().anyMatch(it -> it instanceof Verdict.Unknown) ? UNKNOWN : YES;
    }
}
