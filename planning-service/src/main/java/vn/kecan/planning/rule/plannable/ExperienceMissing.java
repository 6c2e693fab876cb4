package vn.kecan.planning.rule.plannable;

import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Rule;
import vn.kecan.planning.law.Text;
import vn.kecan.planning.law.Verdict;
import vn.kecan.planning.rule.eligibility.Nomination;
import vn.kecan.planning.rule.eligibility.Purpose;
import vn.kecan.planning.rule.eligibility.Tier;

/** Who lacks the experience of the rank below is object 1 only case by case, as the managing level decides (45-HD/BTCTW II.5.1). */
final class ExperienceMissing implements Rule<Nomination> {

    private static final String ID = "PL-31";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public boolean concerns(Nomination it, Law law) {
        var most = law.value("planning.object-steps", Tier.TIER_1.key()).number();
        return it.purpose() == Purpose.PLAN
                && it.tier() == Tier.TIER_1
                && it.stepsUp().filter(steps -> steps > most).isPresent();
    }

    /** Whether the case is said to have been decided apart, as this clause allows. */
    static boolean decided(Nomination it, Law law) {
        return law.inForce(ID) && it.stated().decidedApart();
    }

    @Override
    public Verdict judge(Nomination it, Law law) {
        return law.finding(this)
                .met(it.stated().decidedApart())
                .fact("decidedBy", it.post().managedBy())
                .fact("statedCaseDecision", it.stated().caseDecision())
                .because(
                        it.stated().decidedApart()
                                ? new Text(
                                        "%s đã xem xét, quyết định riêng và chịu trách nhiệm (%s)."
                                                .formatted(
                                                        it.post().managedBy(),
                                                        it.stated().caseDecision()),
                                        "%s has decided this case apart and answers for it (%s)."
                                                .formatted(
                                                        it.post().managedBy(),
                                                        it.stated().caseDecision()))
                                : new Text(
                                        "Chưa giữ chức danh cấp dưới liền kề: do %s xem xét từng trường hợp và chịu trách nhiệm."
                                                .formatted(it.post().managedBy()),
                                        "The rank immediately below was not held: %s decides case by case and answers for it. Maybe state the decision."
                                                .formatted(it.post().managedBy())))
                .verdict();
    }
}
