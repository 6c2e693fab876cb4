package vn.kecan.planning.rule.plannable;

import vn.kecan.planning.facts.Discipline;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Rule;
import vn.kecan.planning.law.Text;
import vn.kecan.planning.law.Verdict;
import vn.kecan.planning.rule.eligibility.Disciplined;
import vn.kecan.planning.rule.eligibility.Nomination;
import vn.kecan.planning.rule.eligibility.OnRecord;
import vn.kecan.planning.rule.eligibility.Purpose;

/**
 * Who is in the plan and is disciplined goes out of it at once after the decision (45-HD/BTCTW II.8). Who is not in the
 * plan is asked by PL-25 whether he may come into it.
 */
final class RemovedWhenDisciplined implements Rule<Nomination> {

    @Override
    public String id() {
        return "PL-22";
    }

    @Override
    public boolean concerns(Nomination it, Law law) {
        return it.purpose() == Purpose.PLAN
                && (it.onRecord().hidden() || it.onRecord().plannedFor(it.post()));
    }

    @Override
    public Verdict judge(Nomination it, Law law) {
        var due = law.value("planning.removal-due", "disciplined");
        var finding = law.finding(this).by(due);
        if (it.onRecord().hidden()) {
            return OnRecord.notForHisEyes(finding);
        }
        var measures = Disciplined.now(it);
        return finding.met(measures.isEmpty())
                .fact("due", due.word())
                .fact("measures", measures.stream().map(Discipline::id).toList())
                .fact("disciplines", Disciplined.told(measures))
                .fact("decisions", Disciplined.decisions(measures))
                .flipsOn(measures.isEmpty() ? null : Disciplined.lapsed(measures))
                .because(
                        measures.isEmpty()
                                ? new Text(
                                        "Không có kỷ luật đang có hiệu lực: vẫn ở trong quy hoạch.",
                                        "No disciplinary measure is in force: stays in the plan.")
                                : new Text(
                                        "Bị kỷ luật %s: đưa ra khỏi quy hoạch ngay sau quyết định."
                                                .formatted(Disciplined.told(measures)),
                                        "Disciplined, %s: goes out of the plan at once after the decision."
                                                .formatted(Disciplined.told(measures))))
                .verdict();
    }
}
