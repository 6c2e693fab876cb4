package vn.kecan.planning.rule.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kecan.planning.law.Outcome;
import vn.kecan.planning.law.Verdict;
import vn.kecan.planning.lawful.Case;

/** EV-03, of those rated good and not of all, by the fixtures of lawful.Case. */
class ExcellentShareTest {

    @ParameterizedTest(name = "EV-03 {0} excellent, {1} good, {2} not rated, outstanding {3}: {4}, margin {5}")
    @CsvSource({
        "2, 10, 0, false, ALLOWED, 0",
        "3, 10, 0, false, WARNED, -1",
        "2, 14, 0, false, ALLOWED, 0",
        "3, 14, 0, false, WARNED, -1",
        "3, 15, 0, false, ALLOWED, 0",
        "3, 12, 0, true, ALLOWED, 0",
        "3, 11, 0, true, WARNED, -1",
        "4, 16, 0, true, ALLOWED, 0",
        "1, 0, 0, false, WARNED, -1",
        "0, 0, 0, false, ALLOWED, 0",
        "3, 14, 1, false, UNKNOWN,",
        "3, 10, 4, false, WARNED, -1",
        "2, 10, 9, false, ALLOWED, 0"
    })
    void a_fifth_of_those_rated_good(
            long excellent, long good, long notRated, boolean outstanding, Outcome outcome, @Nullable Long margin) {
        var verdict = by("EV-03", new RatedGroup("00004", 2025, "HN", outstanding, excellent, good, notRated));
        assertThat(verdict.outcome()).isEqualTo(outcome);
        assertThat(verdict.grounds().margin()).isEqualTo(margin);
    }

    @ParameterizedTest(name = "EV-03 on law day {0}: speaks {1}")
    @CsvSource({"2025-08-29, false", "2025-08-30, true"})
    void since_regulation_366(String lawAt, boolean speaks) {
        var group = new RatedGroup("00004", 2025, "HN", false, 0, 0, 0);
        var law = Case.rulebook().on(LocalDate.parse(lawAt));
        assertThat(Evaluated.ofGroup(group, law)).hasSize(speaks ? 1 : 0);
    }

    private static Verdict by(String rule, RatedGroup it) {
        var law = Case.rulebook().on(LocalDate.parse("2025-12-01"));
        return Evaluated.ofGroup(it, law).stream()
                .filter(verdict -> verdict.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }
}
