package vn.kecan.planning.rule.plannable;

import java.util.Comparator;
import java.util.List;
import vn.kecan.planning.facts.Discipline;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Rule;
import vn.kecan.planning.law.Verdict;
import vn.kecan.planning.rule.eligibility.Disciplined;
import vn.kecan.planning.rule.eligibility.Nomination;
import vn.kecan.planning.rule.eligibility.Purpose;

/** Who was disciplined may be planned again when a reprimand or a warning has lapsed (377-QĐ/TW). */
final class DespiteViolation implements Rule<Nomination> {

    private static final String LAPSED = "LAPSED";

    @Override
    public String id() {
        return "PL-25";
    }

    @Override
    public boolean concerns(Nomination it, Law law) {
        return it.purpose() == Purpose.PLAN && !Disciplined.ever(it).isEmpty();
    }

    @Override
    public Verdict judge(Nomination it, Law law) {
        var now = Disciplined.now(it);
        var finding = law.finding(this)
                .by(law.value("planning.violations", key(now.isEmpty() ? Disciplined.ever(it) : now, law)))
                .fact("disciplines", Disciplined.told(Disciplined.ever(it)))
                .fact("inForce", Disciplined.told(now));
        if (!now.isEmpty()) {
            return finding.met(false)
                    .flipsOn(Disciplined.lapsed(now))
                    .because(
                            "Kỷ luật đang còn hiệu lực: chưa được quy hoạch.",
                            "A disciplinary measure is still in force: not to be planned until it has lapsed.")
                    .verdict();
        }
        var listed =
                Disciplined.ever(it).stream().allMatch(one -> word(one, law).equals(LAPSED));
        return (listed ? finding : finding.onlyWarns())
                .met(listed)
                .because(
                        listed
                                ? "Khiển trách, cảnh cáo đã hết hiệu lực: được quy hoạch."
                                : "Kỷ luật nặng hơn cảnh cáo đã hết hiệu lực: quy định không nêu trường hợp này, cần xem xét.",
                        listed
                                ? "Reprimand or warning has lapsed: may be planned."
                                : "A measure heavier than a warning has lapsed: the clause does not list this case; look into it.")
                .verdict();
    }

    /** The key of the heaviest measure. */
    private static String key(List<Discipline> measures, Law law) {
        return measures.stream()
                .max(Comparator.comparing(Discipline::kind))
                .map(one -> key(one, law))
                .orElseThrow();
    }

    private static String key(Discipline it, Law law) {
        var keys = law.rulebook().value("planning.violations").keys();
        return keys.contains(it.kind().name()) ? it.kind().name() : "OTHER";
    }

    private static String word(Discipline it, Law law) {
        return law.value("planning.violations", key(it, law)).word();
    }
}
