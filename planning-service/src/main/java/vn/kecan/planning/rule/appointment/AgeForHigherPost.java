package vn.kecan.planning.rule.appointment;

import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Rule;
import vn.kecan.planning.law.Verdict;
import vn.kecan.planning.rule.eligibility.Nomination;
import vn.kecan.planning.rule.eligibility.Purpose;
import vn.kecan.planning.rule.eligibility.ServiceLeft;

/**
 * First appointed to a higher post: service left for a full term; in a case decided apart, after its recorded steps, for
 * less (45-HD/BTCTW III.1.2).
 */
final class AgeForHigherPost implements Rule<Nomination> {

    @Override
    public String id() {
        return "AP-03";
    }

    @Override
    public boolean concerns(Nomination it, Law law) {
        return it.purpose() == Purpose.APPOINT
                && it.stepsUp().filter(steps -> steps > 0).isPresent()
                && it.held().stream()
                        .noneMatch(one -> one.posting().post().equals(it.post().code())
                                && !one.posting().from().isAfter(it.asOf()));
    }

    @Override
    public Verdict judge(Nomination it, Law law) {
        var apart = it.stated().decidedApart();
        var minimum = law.value("appointment.months-left", apart ? "special" : "first-time");
        var finding = law.finding(this)
                .fact("stepsUp", it.stepsUp().orElseThrow())
                .fact("statedCaseDecision", it.stated().caseDecision());
        return ServiceLeft.today(it, minimum, finding, law);
    }
}
