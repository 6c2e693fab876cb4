package vn.kecan.personnel.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kecan.personnel.measure.Measure;
import vn.kecan.personnel.time.Decision;
import vn.kecan.personnel.time.Sense;
import vn.kecan.platform.problem.ProblemException;

/** EV-01: 100 points, four levels: 90, 70, 50. */
class EvaluationPointsTest {

    @ParameterizedTest
    @CsvSource({
        "100, EXCELLENT",
        "90, EXCELLENT",
        "89.99, GOOD",
        "70, GOOD",
        "69.99, COMPLETED",
        "50, COMPLETED",
        "49.99, NOT_COMPLETED",
        "0, NOT_COMPLETED"
    })
    void points_stand_for_one_level(BigDecimal points, EvaluationLevel level) {
        var value = Measure.named("evaluation-points")
                .on(LocalDate.of(2025, 12, 31))
                .orElseThrow();
        assertThat(EvaluationPoints.level(points, value)).isEqualTo(level);
    }

    @Test
    void a_level_must_fit_its_points_from_the_day_of_the_clause_on() {
        assertThatThrownBy(() -> check(2025, null, EvaluationLevel.GOOD, "90"))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.problem()
                                        .violations()
                                        .getFirst()
                                        .message()
                                        .en())
                                .contains("EXCELLENT", "366-QĐ/TW"));
        assertThatCode(() -> check(2025, null, EvaluationLevel.EXCELLENT, "90")).doesNotThrowAnyException();
        assertThatCode(() -> check(2025, 2, EvaluationLevel.GOOD, "90")).doesNotThrowAnyException();
        assertThatThrownBy(() -> check(2025, 3, EvaluationLevel.GOOD, "90")).isInstanceOf(ProblemException.class);
        assertThatCode(() -> check(2024, null, EvaluationLevel.GOOD, "90")).doesNotThrowAnyException();
    }

    private static void check(int year, @Nullable Integer quarter, EvaluationLevel level, String points) {
        var sense = new Sense();
        EvaluationPoints.check(
                new Evaluation(
                        null,
                        null,
                        year,
                        quarter,
                        level,
                        new BigDecimal(points),
                        new Decision("1-QĐ/TU", LocalDate.of(year, 12, 20), "Thành ủy"),
                        null,
                        null),
                sense);
        sense.orRefuse();
    }
}
