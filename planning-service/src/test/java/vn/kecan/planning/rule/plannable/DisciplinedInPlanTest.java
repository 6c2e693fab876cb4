package vn.kecan.planning.rule.plannable;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kecan.planning.facts.Decision;
import vn.kecan.planning.facts.Discipline;
import vn.kecan.planning.facts.PostKind;
import vn.kecan.planning.law.Outcome;
import vn.kecan.planning.lawful.Case;
import vn.kecan.planning.lawful.OnFile;
import vn.kecan.planning.rule.eligibility.Purpose;

/** PL-22: who is in the plan and is disciplined goes out of it at once. */
class DisciplinedInPlanTest {

    private static Case planned() {
        return Case.lawful().alsoPlanned(Case.post("00004-SEC", PostKind.SECRETARY, 5));
    }

    @ParameterizedTest(name = "PL-22 {0} from {1} until {2}: {3}, flips {4}")
    @CsvSource({
        "REPRIMAND, 2025-12-01, 2026-12-01, BARRED, 2026-12-01",
        "REPRIMAND, 2025-12-02, 2026-12-02, ALLOWED,",
        "REPRIMAND, 2024-12-01, 2025-12-02, BARRED, 2025-12-02",
        "REPRIMAND, 2024-12-01, 2025-12-01, ALLOWED,",
        "EXPULSION, 2025-11-30,, BARRED,"
    })
    void out_from_the_day_of_the_measure_until_it_has_lapsed(
            Discipline.Kind kind, String from, @Nullable String lapses, Outcome outcome, @Nullable LocalDate flips) {
        var verdict = planned().onFile(OnFile.discipline(kind, from, lapses)).by("PL-22");
        assertThat(verdict.outcome()).isEqualTo(outcome);
        assertThat(verdict.grounds().flipsOn()).isEqualTo(flips);
    }

    @ParameterizedTest(name = "on law day {0} PL-22 speaks {1}")
    @CsvSource({"2025-11-20, false", "2025-11-21, true"})
    void from_the_day_of_the_guidance(String lawAt, boolean speaks) {
        assertThat(planned().lawAt(lawAt).speaks("PL-22")).isEqualTo(speaks);
    }

    @Test
    void of_who_is_not_in_the_plan_it_says_nothing_and_of_other_purposes_neither() {
        var measure = OnFile.discipline(Discipline.Kind.WARNING, "2025-11-01", null);
        assertThat(Case.lawful().onFile(measure).speaks("PL-22")).isFalse();
        assertThat(Case.lawful()
                        .alsoPlanned(Case.post("00004-CHAIR", PostKind.COMMITTEE_CHAIR, 6))
                        .onFile(measure)
                        .speaks("PL-22"))
                .isFalse();
        assertThat(planned().purpose(Purpose.APPOINT).onFile(measure).speaks("PL-22"))
                .isFalse();
    }

    @Test
    void the_nominee_himself_hears_the_same_whatever_is_on_record() {
        var measure = OnFile.discipline(Discipline.Kind.WARNING, "2025-11-01", null);
        assertThat(Case.lawful().own().by("PL-22").outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(Case.lawful().own().onFile(measure).by("PL-22"))
                .isEqualTo(Case.lawful().own().by("PL-22"));
    }

    @Test
    void it_names_the_measure_its_decision_and_when_the_removal_is_due() {
        var decided = new Discipline(
                "D1",
                "HN-000001",
                Discipline.Kind.REPRIMAND,
                Discipline.Side.PARTY,
                LocalDate.parse("2025-11-25"),
                null,
                new Decision("7-QĐ/UBKT", LocalDate.parse("2025-11-25"), "UBKT Thành ủy"));
        assertThat(planned().onFile(decided).by("PL-22").grounds().facts())
                .containsEntry("due", "AT_ONCE")
                .containsEntry("measures", List.of("D1"))
                .containsEntry("disciplines", List.of("REPRIMAND PARTY 2025-11-25"))
                .containsEntry("decisions", List.of("7-QĐ/UBKT, UBKT Thành ủy, 2025-11-25"));
    }
}
