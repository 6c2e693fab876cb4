package vn.kecan.planning.rule.plannable;

import java.util.Objects;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Rule;
import vn.kecan.planning.law.Text;
import vn.kecan.planning.law.Verdict;
import vn.kecan.planning.rule.eligibility.Nomination;
import vn.kecan.planning.rule.eligibility.Purpose;
import vn.kecan.planning.rule.eligibility.ServiceLeft;

/** Months of service left when the plan of the term in course is reviewed, by tier (45-HD/BTCTW II.5.2). */
final class AgeInCurrentTerm implements Rule<Nomination> {

    @Override
    public String id() {
        return "PL-11";
    }

    @Override
    public boolean concerns(Nomination it, Law law) {
        return it.purpose() == Purpose.PLAN
                && !it.asOf().isBefore(it.term().begins(it.unit().level(), law));
    }

    @Override
    public Verdict judge(Nomination it, Law law) {
        var minimum = law.value(
                "planning.age.months-left", Objects.requireNonNull(it.tier()).key());
        var finding = law.finding(this).fact("tier", it.tier().number());
        var ends = it.term().ends(it.unit().level(), law);
        if (!it.asOf().isBefore(ends)) {
            return finding.by(minimum)
                    .unknown(
                            new Text(
                                    "Nhiệm kỳ %s đã hết từ %s, không còn kỳ rà soát để tính tuổi."
                                            .formatted(it.term().code(), ends),
                                    "The term %s ended on %s, so there is no review to measure the age at."
                                            .formatted(it.term().code(), ends)),
                            "term",
                            null);
        }
        return ServiceLeft.today(it, minimum, finding, law);
    }
}
