package vn.kecan.planning.rule.appointment;

import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Rule;
import vn.kecan.planning.law.Verdict;
import vn.kecan.planning.rule.eligibility.Nomination;
import vn.kecan.planning.rule.eligibility.OnRecord;
import vn.kecan.planning.rule.eligibility.Purpose;

/** Tells whether a plan entry for this very post opens the procedure of appointment (45-HD/BTCTW II.1.3). */
final class OpenByPlan implements Rule<Nomination> {

    @Override
    public String id() {
        return "PL-26";
    }

    @Override
    public boolean concerns(Nomination it, Law law) {
        return it.purpose() == Purpose.APPOINT
                && !StructuralSeat.exempts(it, law)
                && !AfterMerger.withoutProcedure(it, law);
    }

    @Override
    public Verdict judge(Nomination it, Law law) {
        var finding = law.finding(this).fact("term", it.term().code());
        if (it.onRecord().hidden()) {
            return OnRecord.notForHisEyes(finding);
        }
        var planned = it.onRecord().plannedFor(it.post());
        return finding.met(planned)
                .fact("planned", planned)
                .because(
                        planned
                                ? "Có trong quy hoạch chức danh này nhiệm kỳ %s: đủ điều kiện làm quy trình."
                                        .formatted(it.term().code())
                                : "Không có trong quy hoạch chính chức danh này nhiệm kỳ %s."
                                        .formatted(it.term().code()),
                        planned
                                ? "Is planned for this post in the term %s, so the procedure is open."
                                        .formatted(it.term().code())
                                : "Is not planned for this very post in the term %s."
                                        .formatted(it.term().code()))
                .verdict();
    }
}
