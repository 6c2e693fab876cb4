package vn.kecan.planning.rule.evaluation;

import vn.kecan.planning.facts.ConfidenceVote;
import vn.kecan.planning.facts.Evaluation;
import vn.kecan.planning.facts.EvaluationLevel;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Rule;
import vn.kecan.planning.law.Share;
import vn.kecan.planning.law.Verdict;
import vn.kecan.planning.rule.eligibility.Nomination;
import vn.kecan.planning.rule.eligibility.Purpose;

/** Who was disciplined, or had over half low confidence, in a year is rated not completed for it (366-QĐ/TW Điều 11). */
final class NotCompleted implements Rule<Nomination> {

    @Override
    public String id() {
        return "EV-04";
    }

    @Override
    public boolean concerns(Nomination it, Law law) {
        return it.purpose() == Purpose.STAY
                && LastYear.of(it)
                        .filter(one -> !LastYear.disciplined(it, one).isEmpty() || lowConfidence(it, one, law))
                        .isPresent();
    }

    @Override
    public Verdict judge(Nomination it, Law law) {
        var year = LastYear.of(it).orElseThrow();
        return law.finding(this)
                .by(law.value("evaluation.not-completed", "low-confidence"))
                .met(year.level() == EvaluationLevel.NOT_COMPLETED)
                .fact("year", year.year())
                .fact("level", year.level())
                .fact("disciplines", LastYear.disciplined(it, year))
                .fact("lowConfidence", lowConfidence(it, year, law))
                .because(
                        "Năm %d có kỷ luật hoặc quá nửa phiếu tín nhiệm thấp; xếp loại %s."
                                .formatted(year.year(), year.level()),
                        "Disciplined, or over half low confidence, in %d; rated %s."
                                .formatted(year.year(), year.level()))
                .verdict();
    }

    private static boolean lowConfidence(Nomination it, Evaluation year, Law law) {
        var most = law.value("evaluation.not-completed", "low-confidence");
        return it.file()
                .all(ConfidenceVote.class)
                .filter(one -> one.heldOn().getYear() == year.year())
                .anyMatch(one -> Share.over(one.low(), most.number(), one.summoned()));
    }
}
