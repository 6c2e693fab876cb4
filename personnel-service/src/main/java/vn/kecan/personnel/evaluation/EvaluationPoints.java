package vn.kecan.personnel.evaluation;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import vn.kecan.personnel.measure.Measure;
import vn.kecan.personnel.time.Sense;

/** Whether the level is the one the points stand for, as the clause in force at the end of the period has it (EV-01). */
public final class EvaluationPoints {

    private static final Measure LEAST = Measure.named("evaluation-points");

    private EvaluationPoints() {}

    public static void check(Evaluation it, Sense sense) {
        var points = it.points();
        if (points == null) {
            return;
        }
        LEAST.on(it.ends().minusDays(1)).ifPresent(value -> {
            var fits = level(points, value);
            sense.must(
                    it.level() == fits,
                    "level",
                    it.level(),
                    points + " điểm ứng với " + fits + " (" + value.by() + "). Có thể nhầm điểm hoặc mức.",
                    points + " points stand for " + fits + " (" + value.by()
                            + "). Maybe the points or the level are mistyped.");
        });
    }

    static EvaluationLevel level(BigDecimal points, Measure.Value value) {
        return Arrays.stream(EvaluationLevel.values())
                .filter(level -> points.compareTo(BigDecimal.valueOf(value.amount(level.name()))) >= 0)
                .max(Comparator.comparing(level -> value.amount(level.name())))
                .orElseThrow();
    }
}
