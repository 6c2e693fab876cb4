package vn.kecan.planning.rule.plannable;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kecan.planning.facts.Discipline;
import vn.kecan.planning.law.Outcome;
import vn.kecan.planning.lawful.Case;
import vn.kecan.planning.lawful.OnFile;
import vn.kecan.planning.lawful.Says;

/** PL-23 until 377 and PL-25 since: what a disciplinary measure does to a plan entry. */
class ViolationTest {

    @ParameterizedTest(name = "PL-25 {0} from 2024-12-02 until {1}: {2}, flips {3}")
    @CsvSource({
        "REPRIMAND, 2025-12-02, BARRED, 2025-12-02",
        "REPRIMAND, 2025-12-01, ALLOWED,",
        "WARNING, 2025-12-01, ALLOWED,",
        "WARNING,, BARRED,",
        "REMOVAL, 2025-12-01, WARNED,",
        "EXPULSION, 2025-12-01, WARNED,",
        "REMOVAL, 2026-12-01, BARRED, 2026-12-01"
    })
    void a_reprimand_or_warning_that_has_lapsed_is_no_bar(
            Discipline.Kind kind, @Nullable String lapses, Outcome outcome, @Nullable LocalDate flips) {
        var verdict = Case.lawful()
                .onFile(OnFile.discipline(kind, "2024-12-02", lapses))
                .by("PL-25");
        assertThat(verdict.outcome()).isEqualTo(outcome);
        assertThat(verdict.grounds().flipsOn()).isEqualTo(flips);
    }

    @Test
    void two_measures_flip_when_the_last_has_lapsed() {
        var it = Case.lawful()
                .onFile(
                        OnFile.discipline(Discipline.Kind.REPRIMAND, "2025-02-01", "2026-02-01"),
                        OnFile.discipline(Discipline.Kind.WARNING, "2025-06-01", "2026-06-01"));
        var flips = it.by("PL-25").grounds().flipsOn();
        assertThat(flips).isEqualTo("2026-06-01");
        assertThat(it.asOf("2026-05-31").by("PL-25").outcome()).isEqualTo(Outcome.BARRED);
        assertThat(it.asOf("2026-06-01").by("PL-25").outcome()).isEqualTo(Outcome.ALLOWED);
    }

    @Test
    void a_measure_still_to_come_does_not_speak() {
        var it = Case.lawful().onFile(OnFile.discipline(Discipline.Kind.WARNING, "2025-12-02", null));
        assertThat(it.speaks("PL-25")).isFalse();
        assertThat(it.asOf("2025-12-02").by("PL-25").outcome()).isEqualTo(Outcome.BARRED);
    }

    @ParameterizedTest(name = "on law day {0} PL-23 speaks {1}, PL-25 {2}")
    @CsvSource({
        "2021-12-26, false, false",
        "2021-12-27, true, false",
        "2025-10-07, true, false",
        "2025-10-08, false, true"
    })
    void one_regulation_follows_the_other(String lawAt, boolean old, boolean now) {
        var it = Case.lawful()
                .onFile(OnFile.discipline(Discipline.Kind.REPRIMAND, "2025-01-01", null))
                .lawAt(lawAt);
        assertThat(it.speaks("PL-23")).isEqualTo(old);
        assertThat(it.speaks("PL-25")).isEqualTo(now);
    }

    @Test
    void under_regulation_50_a_reprimand_in_force_or_the_political_standard_is_enough() {
        var it = Case.lawful().lawAt("2025-10-07").asOf("2025-10-07");
        assertThat(it.by("PL-23").outcome()).isEqualTo(Outcome.ALLOWED);
        assertThat(it.states(Says.that().politicalStandard(false).done())
                        .by("PL-23")
                        .outcome())
                .isEqualTo(Outcome.BARRED);
        it.states(Says.that().politicalStandard(true).done())
                .onFile(OnFile.discipline(Discipline.Kind.REPRIMAND, "2025-01-01", "2025-10-08"));
        assertThat(it.by("PL-23").outcome()).isEqualTo(Outcome.BARRED);
        assertThat(it.by("PL-23").grounds().flipsOn()).isEqualTo("2025-10-08");
        assertThat(it.asOf("2025-10-08").by("PL-23").outcome()).isEqualTo(Outcome.ALLOWED);
    }
}
