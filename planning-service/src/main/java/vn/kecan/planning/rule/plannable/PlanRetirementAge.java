package vn.kecan.planning.rule.plannable;

import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Rule;
import vn.kecan.planning.law.Text;
import vn.kecan.planning.law.Verdict;
import vn.kecan.planning.rule.eligibility.Nomination;
import vn.kecan.planning.rule.eligibility.Purpose;
import vn.kecan.planning.rule.eligibility.ServiceLeft;

/** Tells the retirement age a plan is computed with: the real one, later for women entitled (45-HD/BTCTW II.5.2). */
final class PlanRetirementAge implements Rule<Nomination> {

    @Override
    public String id() {
        return "PL-12";
    }

    @Override
    public boolean concerns(Nomination it, Law law) {
        return it.purpose() == Purpose.PLAN && ServiceLeft.known(it);
    }

    @Override
    public Verdict judge(Nomination it, Law law) {
        var retirement = ServiceLeft.retirement(it, law);
        var age = retirement.age();
        return law.finding(this)
                .by(age)
                .because(() -> new Text(
                        "Tuổi nghỉ hưu dùng để tính là %s (%d tháng), nghỉ từ tháng %s."
                                .formatted(retirement.inYears(), age.number(), retirement.month()),
                        "The retirement age used is %s (%d months); he or she retires in %s."
                                .formatted(retirement.inYears(), age.number(), retirement.month())))
                .fact("retirementAgeMonths", age.number())
                .fact("retirementAge", retirement::inYears)
                .fact("retirementMonth", retirement::month)
                .fact("laterRetirement", it.cadre().laterRetirement())
                .verdict();
    }
}
