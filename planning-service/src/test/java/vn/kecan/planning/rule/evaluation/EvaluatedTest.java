package vn.kecan.planning.rule.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kecan.planning.facts.Discipline;
import vn.kecan.planning.facts.EvaluationLevel;
import vn.kecan.planning.facts.PoliticalTheory;
import vn.kecan.planning.facts.PostKind;
import vn.kecan.planning.law.Outcome;
import vn.kecan.planning.lawful.Case;
import vn.kecan.planning.lawful.OnFile;
import vn.kecan.planning.rule.eligibility.Purpose;

/** 366-QĐ/TW Điều 11 and 198-KL/TW: EV-01, EV-02, EV-04, EV-05. */
class EvaluatedTest {

    @ParameterizedTest(name = "EV-01 {0} points as {1}: {2}")
    @CsvSource({
        "90, EXCELLENT, ALLOWED",
        "89.99, EXCELLENT, WARNED",
        "89.99, GOOD, ALLOWED",
        "90, GOOD, WARNED",
        "70, GOOD, ALLOWED",
        "69.5, GOOD, WARNED",
        "69.5, COMPLETED, ALLOWED",
        "50, COMPLETED, ALLOWED",
        "49.99, COMPLETED, WARNED",
        "49.99, NOT_COMPLETED, ALLOWED",
        "0, NOT_COMPLETED, ALLOWED",
        "50, NOT_COMPLETED, WARNED"
    })
    void the_level_its_points_stand_for(String points, EvaluationLevel level, Outcome outcome) {
        assertThat(staying()
                        .onFile(OnFile.year(2024, level, points))
                        .by("EV-01")
                        .outcome())
                .isEqualTo(outcome);
    }

    @Test
    void the_last_one_with_points_is_looked_at_and_none_whose_time_is_not_over() {
        var it = staying()
                .onFile(
                        OnFile.year(2023, EvaluationLevel.GOOD, "95"),
                        OnFile.year(2024, EvaluationLevel.GOOD, "75"),
                        OnFile.year(2025, EvaluationLevel.GOOD, "95"));
        assertThat(it.by("EV-01").outcome()).isEqualTo(Outcome.ALLOWED);
        assertThat(it.asOf("2026-01-01").by("EV-01").outcome()).isEqualTo(Outcome.WARNED);
        assertThat(staying().onFile(OnFile.year(2024, EvaluationLevel.GOOD)).speaks("EV-01"))
                .isFalse();
    }

    @Test
    void excellent_needs_facts_nobody_keeps_and_no_discipline() {
        var it = staying().onFile(OnFile.year(2024, EvaluationLevel.EXCELLENT));
        assertThat(it.by("EV-02").outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(it.by("EV-02").grounds().facts()).containsEntry("missing", "evaluation.tasks");
        it.onFile(OnFile.discipline(Discipline.Kind.REPRIMAND, "2025-01-01", null));
        assertThat(it.by("EV-02").outcome()).isEqualTo(Outcome.UNKNOWN);
        it.onFile(OnFile.discipline(Discipline.Kind.REPRIMAND, "2024-12-31", null));
        assertThat(it.by("EV-02").outcome()).isEqualTo(Outcome.WARNED);
        assertThat(staying().onFile(OnFile.year(2024, EvaluationLevel.GOOD)).speaks("EV-02"))
                .isFalse();
    }

    @ParameterizedTest(name = "EV-04 {0} low of 100 in 2024, rated {1}: speaks {2}, {3}")
    @CsvSource({"50, GOOD, false,", "51, GOOD, true, WARNED", "51, NOT_COMPLETED, true, ALLOWED"})
    void over_half_low_confidence_is_not_completed(
            int low, EvaluationLevel level, boolean speaks, @Nullable Outcome outcome) {
        var it = staying().onFile(OnFile.year(2024, level), OnFile.vote("2024-12-05", 100, low));
        assertThat(it.speaks("EV-04")).isEqualTo(speaks);
        if (speaks) {
            assertThat(it.by("EV-04").outcome()).isEqualTo(outcome);
        }
    }

    @Test
    void who_was_disciplined_in_the_year_is_rated_not_completed() {
        var it = staying()
                .onFile(
                        OnFile.year(2024, EvaluationLevel.COMPLETED),
                        OnFile.discipline(Discipline.Kind.REPRIMAND, "2024-06-01", "2024-07-01"));
        assertThat(it.by("EV-04").outcome()).isEqualTo(Outcome.WARNED);
        assertThat(staying()
                        .onFile(
                                OnFile.year(2024, EvaluationLevel.COMPLETED),
                                OnFile.discipline(Discipline.Kind.REPRIMAND, "2025-01-01", null))
                        .speaks("EV-04"))
                .isFalse();
    }

    /** Before the 15th of the last month the quarter before is the one due; on the 15th it is this one. */
    @ParameterizedTest(name = "EV-05 on {0} with quarter {2} of {1} on file: {3}, flips {4}")
    @CsvSource({
        "2025-12-14, 2025, 3, ALLOWED, 2025-12-15",
        "2025-12-15, 2025, 3, WARNED,",
        "2025-12-15, 2025, 4, ALLOWED, 2026-03-15",
        "2026-03-14, 2025, 4, ALLOWED, 2026-03-15",
        "2026-03-15, 2025, 4, WARNED,",
        "2026-02-01, 2026, 4, WARNED,"
    })
    void every_quarter_before_the_fifteenth(
            String asOf, int year, int quarter, Outcome outcome, @Nullable LocalDate flips) {
        var it = central().asOf(asOf).onFile(OnFile.quarter(year, quarter, EvaluationLevel.GOOD));
        assertThat(it.by("EV-05").outcome()).isEqualTo(outcome);
        assertThat(it.by("EV-05").grounds().flipsOn()).isEqualTo(flips);
    }

    @Test
    void a_whole_year_is_no_quarter_and_others_are_not_asked() {
        assertThat(central()
                        .onFile(OnFile.year(2025, EvaluationLevel.GOOD))
                        .by("EV-05")
                        .outcome())
                .isEqualTo(Outcome.WARNED);
        assertThat(staying().speaks("EV-05")).isFalse();
    }

    @ParameterizedTest(name = "{0} on law day {1}: speaks {2}")
    @CsvSource({
        "EV-01, 2025-08-29, false", "EV-01, 2025-08-30, true",
        "EV-02, 2025-08-29, false", "EV-02, 2025-08-30, true",
        "EV-04, 2025-08-29, false", "EV-04, 2025-08-30, true",
        "EV-05, 2025-10-07, false", "EV-05, 2025-10-08, true"
    })
    void each_from_its_day(String rule, String lawAt, boolean speaks) {
        var it = central()
                .onFile(
                        OnFile.year(2024, EvaluationLevel.EXCELLENT, "95"),
                        OnFile.discipline(Discipline.Kind.REPRIMAND, "2024-06-01", null));
        assertThat(it.lawAt(lawAt).speaks(rule)).isEqualTo(speaks);
    }

    private static Case staying() {
        return Case.lawful().purpose(Purpose.STAY);
    }

    private static Case central() {
        return staying()
                .forPost(Case.post("HN-SEC", PostKind.SECRETARY, 2, "POLITBURO", PoliticalTheory.ADVANCED, true));
    }
}
