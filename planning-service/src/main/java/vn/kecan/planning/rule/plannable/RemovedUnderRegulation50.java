package vn.kecan.planning.rule.plannable;

import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Rule;
import vn.kecan.planning.law.Text;
import vn.kecan.planning.law.Verdict;
import vn.kecan.planning.rule.eligibility.Disciplined;
import vn.kecan.planning.rule.eligibility.Nomination;
import vn.kecan.planning.rule.eligibility.Purpose;

/** Until 377: out of the plan at a reprimand or more, or when the political standard is not met (50-QĐ/TW). */
final class RemovedUnderRegulation50 implements Rule<Nomination> {

    @Override
    public String id() {
        return "PL-23";
    }

    @Override
    public boolean concerns(Nomination it, Law law) {
        return it.purpose() == Purpose.PLAN;
    }

    @Override
    public Verdict judge(Nomination it, Law law) {
        var measures = Disciplined.now(it);
        var political = !Boolean.FALSE.equals(it.stated().politicalStandard());
        return law.finding(this)
                .met(measures.isEmpty() && political)
                .fact("disciplines", Disciplined.told(measures))
                .fact("statedPoliticalStandard", it.stated().politicalStandard())
                .flipsOn(measures.isEmpty() || !political ? null : Disciplined.lapsed(measures))
                .because(told(measures.isEmpty(), political))
                .verdict();
    }

    private static Text told(boolean clean, boolean political) {
        if (!political) {
            return new Text("Không đạt tiêu chuẩn chính trị.", "The political standard is not met.");
        }
        return clean
                ? new Text("Không có kỷ luật đang có hiệu lực.", "No disciplinary measure is in force.")
                : new Text(
                        "Đang bị kỷ luật từ khiển trách trở lên.",
                        "A disciplinary measure of reprimand or more is in force.");
    }
}
