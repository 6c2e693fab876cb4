package vn.kecan.planning.rule.evaluation;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import vn.kecan.planning.facts.Evaluation;
import vn.kecan.planning.facts.EvaluationLevel;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Rule;
import vn.kecan.planning.law.Verdict;
import vn.kecan.planning.rule.eligibility.Nomination;
import vn.kecan.planning.rule.eligibility.Purpose;

/** The level of the last evaluation with points is the one its points stand for (366-QĐ/TW Điều 11). */
final class PointsAndLevel implements Rule<Nomination> {

    private static final String POINTS = "evaluation.points";

    @Override
    public String id() {
        return "EV-01";
    }

    @Override
    public boolean concerns(Nomination it, Law law) {
        return it.purpose() == Purpose.STAY && last(it).isPresent();
    }

    @Override
    public Verdict judge(Nomination it, Law law) {
        var last = last(it).orElseThrow();
        var points = Objects.requireNonNull(last.points());
        var level = level(points, law);
        return law.finding(this)
                .by(law.value(POINTS, last.level().name()))
                .met(level == last.level())
                .fact("year", last.year())
                .fact("quarter", last.quarter())
                .fact("points", points)
                .fact("level", last.level())
                .fact("levelOfPoints", level)
                .because(
                        "%s điểm ứng với mức %s; hồ sơ ghi %s.".formatted(points, level, last.level()),
                        "%s points stand for %s; the record says %s.".formatted(points, level, last.level()))
                .verdict();
    }

    /** The best level whose least points are reached. */
    private static EvaluationLevel level(BigDecimal points, Law law) {
        return Arrays.stream(EvaluationLevel.values())
                .filter(it -> points.compareTo(
                                BigDecimal.valueOf(law.value(POINTS, it.name()).number()))
                        >= 0)
                .findFirst()
                .orElseThrow();
    }

    private static Optional<Evaluation> last(Nomination it) {
        return it.file()
                .all(Evaluation.class)
                .filter(one -> one.points() != null && one.endedBy(it.asOf()))
                .max(Comparator.comparing(one -> Objects.requireNonNull(one.validTo())));
    }
}
