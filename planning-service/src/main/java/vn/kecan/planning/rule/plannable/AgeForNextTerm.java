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

/** Months of service left on the reference month of a term still to begin, by tier (45-HD/BTCTW II.5.2). */
final class AgeForNextTerm implements Rule<Nomination> {

    @Override
    public String id() {
        return "PL-10";
    }

    @Override
    public boolean concerns(Nomination it, Law law) {
        return it.purpose() == Purpose.PLAN
                && it.asOf().isBefore(it.term().begins(it.unit().level(), law));
    }

    @Override
    public Verdict judge(Nomination it, Law law) {
        var minimum = law.value(
                "planning.age.months-left", Objects.requireNonNull(it.tier()).key());
        var finding = law.finding(this).fact("tier", it.tier().number());
        var reference = it.term().reference(it.post().kind(), it.unit().level(), law);
        return reference
                .map(month -> ServiceLeft.on(Term.month(month), it, minimum, ReferenceMonth.told(finding, month), law))
                .orElseGet(() -> ReferenceMonth.unknown(finding.by(minimum), it));
    }
}
