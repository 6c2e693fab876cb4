package vn.kecan.planning.rule.leaving;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.kecan.planning.facts.Discipline;
import vn.kecan.planning.facts.EvaluationLevel;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Rule;
import vn.kecan.planning.law.Verdict;
import vn.kecan.planning.rule.eligibility.Disciplined;
import vn.kecan.planning.rule.eligibility.LowConfidence;
import vn.kecan.planning.rule.eligibility.Nomination;
import vn.kecan.planning.rule.eligibility.Purpose;

/**
 * Removal is considered after a reprimand or a warning, with over two thirds low confidence, rated not completed, or when
 * the political standard is violated (170/2025/NĐ-CP Điều 53).
 */
final class Removal implements Rule<Nomination> {

    private static final String SHARES = "confidence.state";
    private static final Set<Discipline.Kind> MEASURES = EnumSet.of(Discipline.Kind.REPRIMAND, Discipline.Kind.WARNING);

    @Override
    public String id() {
        return "LV-03";
    }

    @Override
    public boolean concerns(Nomination it, Law law) {
        return it.purpose() == Purpose.STAY && it.post().kind().leadership();
    }

    /** Exactly two thirds are not over two thirds. */
    static boolean byConfidence(LowConfidence poll, Law law) {
        return poll.low()
                > poll.mostNotOver(law.value(SHARES, "removal-numerator"), law.value(SHARES, "removal-denominator"));
    }

    @Override
    public Verdict judge(Nomination it, Law law) {
        var grounds = grounds(it, law);
        var finding = law.finding(this)
                .by(law.value(SHARES, "removal-numerator"))
                .met(grounds.isEmpty())
                .fact("grounds", grounds)
                .fact("disciplines", Disciplined.told(Disciplined.now(it)))
                .fact("statedPoliticalStandard", it.stated().politicalStandard());
        LowConfidence.of(it).ifPresent(poll -> poll.told(finding));
        return finding.because(
                        grounds.isEmpty()
                                ? "Hồ sơ không có căn cứ xét miễn nhiệm; suy thoái, tham nhũng nghiêm trọng ở đơn vị không thuộc hồ sơ này."
                                : "Có căn cứ xét miễn nhiệm: %s.".formatted(grounds),
                        grounds.isEmpty()
                                ? "No ground for removal is on file; degeneration and grave corruption in the unit are not kept here."
                                : "Removal is to be considered: %s.".formatted(grounds))
                .verdict();
    }

    private static List<String> grounds(Nomination it, Law law) {
        var found = new ArrayList<String>();
        if (Disciplined.now(it).stream().anyMatch(one -> MEASURES.contains(one.kind()))) {
            found.add("DISCIPLINED");
        }
        if (LowConfidence.of(it).filter(poll -> byConfidence(poll, law)).isPresent()) {
            found.add("LOW_CONFIDENCE");
        }
        if (it.file()
                .ofYear(it.asOf().getYear() - 1)
                .filter(one -> one.level() == EvaluationLevel.NOT_COMPLETED)
                .isPresent()) {
            found.add("NOT_COMPLETED");
        }
        if (Boolean.FALSE.equals(it.stated().politicalStandard())) {
            found.add("POLITICAL_STANDARD");
        }
        return found;
    }
}
