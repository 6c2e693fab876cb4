package vn.kecan.planning.rule.plannable;

import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Rule;
import vn.kecan.planning.law.Verdict;
import vn.kecan.planning.rule.eligibility.LowConfidence;
import vn.kecan.planning.rule.eligibility.Nomination;
import vn.kecan.planning.rule.eligibility.Purpose;

/**
 * More than half low votes: out of the plan for higher posts, and leaving is considered; from two thirds on, removal
 * without waiting for the end of the term (96-QĐ/TW). Exactly two thirds are on the side of removal here.
 */
final class ConfidenceForPlan implements Rule<Nomination> {

    private static final String SHARES = "confidence.party";

    @Override
    public String id() {
        return "PL-24";
    }

    @Override
    public boolean concerns(Nomination it, Law law) {
        return (it.purpose() == Purpose.PLAN || it.purpose() == Purpose.STAY)
                && LowConfidence.of(it).isPresent();
    }

    @Override
    public Verdict judge(Nomination it, Law law) {
        var poll = LowConfidence.of(it).orElseThrow();
        var half = law.value(SHARES, "leave-numerator");
        var most = poll.mostNotOver(half, law.value(SHARES, "leave-denominator"));
        var removed = poll.low()
                > poll.mostBelow(law.value(SHARES, "removal-numerator"), law.value(SHARES, "removal-denominator"));
        var finding = poll.told(law.finding(this))
                .atMost(half, most, poll.low(), "persons", poll.lead())
                .fact("removal", removed);
        if (it.purpose() == Purpose.STAY && !removed) {
            finding.onlyWarns();
        }
        return finding.verdict();
    }
}
