package vn.kecan.planning.rule.plannable;

import java.util.Objects;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Rule;
import vn.kecan.planning.law.Verdict;
import vn.kecan.planning.law.term.Term;
import vn.kecan.planning.rule.eligibility.Nomination;
import vn.kecan.planning.rule.eligibility.Purpose;
import vn.kecan.planning.rule.eligibility.ReferenceMonth;
import vn.kecan.planning.rule.eligibility.ServiceLeft;

/** Until 377: a full term left for object 1, two terms for object 2, when the next term begins (50-QĐ/TW). */
final class TermsUnderRegulation50 implements Rule<Nomination> {

    @Override
    public String id() {
        return "P50-04";
    }

    @Override
    public boolean concerns(Nomination it, Law law) {
        return it.purpose() == Purpose.PLAN
                && it.asOf().isBefore(it.term().begins(it.unit().level(), law));
    }

    @Override
    public Verdict judge(Nomination it, Law law) {
        var tier = Objects.requireNonNull(it.tier());
        var minimum = law.value("regulation-50.months-left-" + tier.key());
        var finding = law.finding(this).fact("tier", tier.number());
        return it.term()
                .reference(it.post().kind(), it.unit().level(), law)
                .map(month -> ServiceLeft.on(Term.month(month), it, minimum, ReferenceMonth.told(finding, month), law))
                .orElseGet(() -> ReferenceMonth.unknown(finding.by(minimum), it));
    }
}
