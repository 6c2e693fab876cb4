package vn.kecan.planning.rule.rotation;

import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Rule;
import vn.kecan.planning.law.Text;
import vn.kecan.planning.law.Verdict;
import vn.kecan.planning.rule.eligibility.Disciplined;
import vn.kecan.planning.rule.eligibility.Nomination;

/**
 * Under a disciplinary measure, investigation, prosecution or trial nobody is nominated, appointed, transferred, rotated
 * or seconded (80/2025/QH15 Điều 38.2).
 */
final class NoMoveUnderInvestigation implements Rule<Nomination> {

    @Override
    public String id() {
        return "RO-17";
    }

    @Override
    public boolean concerns(Nomination it, Law law) {
        return it.purpose().takesOffice();
    }

    @Override
    public Verdict judge(Nomination it, Law law) {
        var measures = Disciplined.now(it);
        var investigated = it.stated().investigated();
        var finding = law.finding(this)
                .fact("disciplines", Disciplined.told(measures))
                .fact("statedInvestigated", investigated);
        if (!measures.isEmpty()) {
            return finding.met(false)
                    .flipsOn(Boolean.FALSE.equals(investigated) ? Disciplined.lapsed(measures) : null)
                    .because(
                            "Đang trong thời hạn bị kỷ luật: %s.".formatted(Disciplined.told(measures)),
                            "A disciplinary measure is in force: %s.".formatted(Disciplined.told(measures)))
                    .verdict();
        }
        if (investigated == null) {
            return finding.unknown(
                    new Text(
                            "Không có kỷ luật đang có hiệu lực; chưa nêu có đang bị điều tra, truy tố, xét xử hay không.",
                            "No measure is in force; whether he is investigated, prosecuted or tried is kept by no register here. Maybe state it."),
                    "investigated",
                    it.cadre().keptBy());
        }
        return finding.met(!investigated)
                .because(
                        investigated
                                ? "Đang bị kiểm tra, điều tra, truy tố hoặc xét xử."
                                : "Không bị kỷ luật, điều tra, truy tố, xét xử.",
                        investigated
                                ? "Is investigated, prosecuted or tried."
                                : "Neither disciplined nor investigated, prosecuted or tried.")
                .verdict();
    }
}
