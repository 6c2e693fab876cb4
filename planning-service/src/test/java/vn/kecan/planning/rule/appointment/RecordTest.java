package vn.kecan.planning.rule.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kecan.planning.facts.Discipline;
import vn.kecan.planning.facts.EvaluationLevel;
import vn.kecan.planning.facts.PostKind;
import vn.kecan.planning.law.Outcome;
import vn.kecan.planning.lawful.Case;
import vn.kecan.planning.lawful.OnFile;
import vn.kecan.planning.rule.eligibility.Purpose;

/** What a record says against an appointment: AP-05, AP-06. */
class RecordTest {

    @Test
    void the_last_three_years_are_on_record() {
        var it = appoint();
        assertThat(it.by("AP-05").outcome()).isEqualTo(Outcome.UNKNOWN);
        it.onFile(
                OnFile.year(2021, EvaluationLevel.NOT_COMPLETED),
                OnFile.year(2023, EvaluationLevel.GOOD),
                OnFile.year(2024, EvaluationLevel.COMPLETED));
        assertThat(it.by("AP-05").grounds().because().en()).contains("[2022]");
        assertThat(it.by("AP-05").grounds().facts())
                .containsEntry("missing", "evaluation")
                .containsEntry("keptBy", "HN");
        it.onFile(OnFile.year(2022, EvaluationLevel.GOOD));
        assertThat(it.by("AP-05").outcome()).isEqualTo(Outcome.ALLOWED);
    }

    @Test
    void the_year_in_course_and_the_quarters_do_not_count() {
        var it = appoint()
                .onFile(
                        OnFile.year(2023, EvaluationLevel.GOOD),
                        OnFile.year(2024, EvaluationLevel.GOOD),
                        OnFile.year(2025, EvaluationLevel.GOOD),
                        OnFile.quarter(2022, 4, EvaluationLevel.GOOD));
        assertThat(it.asOf("2025-12-31").by("AP-05").outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(it.asOf("2026-01-01").by("AP-05").outcome()).isEqualTo(Outcome.ALLOWED);
    }

    @Test
    void a_year_not_completed_warns_although_others_are_missing() {
        var it = appoint().onFile(OnFile.year(2023, EvaluationLevel.NOT_COMPLETED));
        assertThat(it.by("AP-05").outcome()).isEqualTo(Outcome.WARNED);
    }

    @ParameterizedTest(name = "AP-06 {0} since {1}: {2}, margin {3}, flips {4}")
    @CsvSource({
        "REPRIMAND, 2023-12-02, BARRED, -1, 2025-12-02",
        "REPRIMAND, 2023-12-01, ALLOWED, 0,",
        "WARNING, 2022-12-02, BARRED, -1, 2025-12-02",
        "WARNING, 2022-12-01, ALLOWED, 0,",
        "REMOVAL, 2020-12-02, BARRED, -1, 2025-12-02",
        "REMOVAL, 2020-12-01, ALLOWED, 0,"
    })
    void promotion_waits_after_a_measure(
            Discipline.Kind kind, String since, Outcome outcome, long margin, @Nullable LocalDate flips) {
        var verdict = appoint().onFile(OnFile.discipline(kind, since, null)).by("AP-06");
        assertThat(verdict.outcome()).isEqualTo(outcome);
        assertThat(verdict.grounds().margin()).isEqualTo(margin);
        assertThat(verdict.grounds().flipsOn()).isEqualTo(flips);
    }

    @Test
    void the_measure_that_opens_last_decides() {
        var it = appoint()
                .onFile(
                        OnFile.discipline(Discipline.Kind.REPRIMAND, "2024-06-01", "2025-06-01"),
                        OnFile.discipline(Discipline.Kind.REMOVAL, "2021-03-01", "2022-03-01"));
        assertThat(it.by("AP-06").grounds().flipsOn()).isEqualTo("2026-06-01");
        assertThat(it.asOf("2026-05-31").by("AP-06").outcome()).isEqualTo(Outcome.BARRED);
        assertThat(it.asOf("2026-06-01").by("AP-06").outcome()).isEqualTo(Outcome.ALLOWED);
    }

    /** Party law on promotion and state law on any move both speak, and neither hides the other. */
    @Test
    void a_measure_in_force_is_two_findings() {
        var it = appoint().onFile(OnFile.discipline(Discipline.Kind.REPRIMAND, "2025-11-01", "2026-11-01"));
        assertThat(it.by("AP-06").outcome()).isEqualTo(Outcome.BARRED);
        assertThat(it.by("RO-17").outcome()).isEqualTo(Outcome.BARRED);
        assertThat(it.by("AP-06").grounds().citation().act()).isEqualTo("377-QĐ/TW");
        assertThat(it.by("RO-17").grounds().citation().act()).isEqualTo("80/2025/QH15");
    }

    @Test
    void without_a_promotion_or_a_measure_it_is_silent() {
        assertThat(appoint().speaks("AP-06")).isFalse();
        var measure = OnFile.discipline(Discipline.Kind.REPRIMAND, "2025-11-01", null);
        assertThat(appoint()
                        .onFile(measure)
                        .forPost(Case.post("00004-X", PostKind.HEAD, 6))
                        .speaks("AP-06"))
                .isFalse();
        assertThat(Case.lawful().onFile(measure).speaks("AP-06")).isFalse();
        assertThat(appoint()
                        .onFile(OnFile.discipline(Discipline.Kind.EXPULSION, "2025-11-01", null))
                        .speaks("AP-06"))
                .isFalse();
    }

    @ParameterizedTest(name = "{0} on law day {1}: speaks {2}")
    @CsvSource({
        "AP-05, 2025-10-07, false", "AP-05, 2025-10-08, true",
        "AP-06, 2025-10-07, false", "AP-06, 2025-10-08, true"
    })
    void each_from_its_day(String rule, String lawAt, boolean speaks) {
        var it = appoint().onFile(OnFile.discipline(Discipline.Kind.REPRIMAND, "2025-01-01", null));
        assertThat(it.lawAt(lawAt).speaks(rule)).isEqualTo(speaks);
    }

    private static Case appoint() {
        return Case.lawful().purpose(Purpose.APPOINT).term("2025-2030");
    }
}
