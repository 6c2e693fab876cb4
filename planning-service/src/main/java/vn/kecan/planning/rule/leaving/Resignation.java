package vn.kecan.planning.rule.leaving;

import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Rule;
import vn.kecan.planning.law.Verdict;
import vn.kecan.planning.rule.eligibility.LowConfidence;
import vn.kecan.planning.rule.eligibility.Nomination;
import vn.kecan.planning.rule.eligibility.Purpose;

/**
 * Resignation is considered when low confidence is over a half and not over two thirds (170/2025/NĐ-CP Điều 52). Exactly
 * two thirds are still on this side here, unlike under 96-QĐ/TW.
 */
final class Resignation implements Rule<Nomination> {

    private static final String SHARES = "confidence.state";

    @Override
    public String id() {
        return "LV-01";
    }

    @Override
    public boolean concerns(Nomination it, Law law) {
        return it.purpose() == Purpose.STAY
                && it.post().kind().leadership()
                && LowConfidence.of(it).isPresent();
    }

    @Override
    public Verdict judge(Nomination it, Law law) {
        var poll = LowConfidence.of(it).orElseThrow();
        var half = law.value(SHARES, "resignation-numerator");
        var most = poll.mostNotOver(half, law.value(SHARES, "resignation-denominator"));
        var finding = poll.told(law.finding(this)).atMost(half, most, poll.low(), "persons", poll.lead());
        if (Removal.byConfidence(poll, law)) {
            finding.met(true)
                    .because(
                            "Phiếu tín nhiệm thấp quá hai phần ba: xét miễn nhiệm, không phải từ chức.",
                            "Low confidence is over two thirds: removal is considered, not resignation.");
        }
        return finding.verdict();
    }
}
