package vn.kecan.planning.rule.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.kecan.planning.facts.Discipline;
import vn.kecan.planning.facts.EvaluationLevel;
import vn.kecan.planning.facts.Level;
import vn.kecan.planning.facts.PostKind;
import vn.kecan.planning.facts.PostingKind;
import vn.kecan.planning.law.Outcome;
import vn.kecan.planning.law.Verdict;
import vn.kecan.planning.lawful.Case;
import vn.kecan.planning.lawful.OnFile;
import vn.kecan.planning.lawful.Says;
import vn.kecan.planning.rule.eligibility.Purpose;

/** Nothing changes on a day that neither the case nor a verdict has named: a naive scan finds no other day. */
class TurnsTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 10, 8);
    private static final LocalDate LAST = LocalDate.of(2028, 3, 1);

    @ParameterizedTest
    @EnumSource(Purpose.class)
    void every_change_of_a_rich_file_was_named(Purpose purpose) {
        follow(rich().purpose(purpose));
    }

    @ParameterizedTest
    @EnumSource(Purpose.class)
    void every_change_of_a_moving_career_was_named(Purpose purpose) {
        follow(moving().purpose(purpose));
    }

    private static void follow(Case it) {
        var law = Case.rulebook().on(LocalDate.parse("2025-12-01"));
        var start = it.asOf(FIRST.toString()).nomination();
        var named = new TreeSet<LocalDate>();
        Map<String, Outcome> last = Map.of();
        for (var day = FIRST; day.isBefore(LAST); day = day.plusDays(1)) {
            var now = start.on(day);
            var verdicts = Eligibility.judge(now, law).verdicts();
            var outcomes = verdicts.stream().collect(Collectors.toMap(Verdict::rule, Verdict::outcome));
            if (day.equals(FIRST) || named.contains(day)) {
                last = outcomes;
                named.addAll(now.turns(law));
                verdicts.stream()
                        .flatMap(one -> Stream.ofNullable(one.grounds().flipsOn()))
                        .forEach(named::add);
            }
            assertThat(outcomes).as(day + " was named by nobody").isEqualTo(last);
        }
    }

    private static Case rich() {
        return Case.lawful()
                .born("1965-08")
                .onFile(
                        OnFile.discipline(Discipline.Kind.REPRIMAND, "2024-05-31", "2026-05-31"),
                        OnFile.discipline(Discipline.Kind.WARNING, "2026-08-30", "2027-02-28"),
                        OnFile.vote("2023-12-05", 60, 10),
                        OnFile.vote("2026-07-05", 60, 40),
                        OnFile.year(2022, EvaluationLevel.GOOD),
                        OnFile.year(2023, EvaluationLevel.GOOD),
                        OnFile.year(2024, EvaluationLevel.EXCELLENT, "88"),
                        OnFile.year(2025, EvaluationLevel.NOT_COMPLETED, "40"),
                        OnFile.quarter(2025, 3, EvaluationLevel.GOOD),
                        OnFile.local("00004", true),
                        OnFile.byDegree())
                .states(Says.that()
                        .investigated(false)
                        .impeded(false)
                        .childBornOn("2023-03-31")
                        .healthCertificateOn("2025-09-30")
                        .months(24)
                        .done());
    }

    private static Case moving() {
        var deputy = Case.post("00004-DEP", PostKind.DEPUTY_SECRETARY, 6);
        var ward = Case.unit("00004", Level.COMMUNE, 1);
        return Case.lawful()
                .holdsNothing()
                .holds(Case.post("00008-HEAD", PostKind.HEAD, 8), "2022-01-31", "2025-12-31")
                .holds(Case.held(deputy, PostingKind.ROTATED_IN, ward, "2026-01-15", "2027-06-30"))
                .holds(Case.held(
                        Case.post("00004-SEC", PostKind.SECRETARY, 5), PostingKind.SECONDED, ward, "2024-11-30", null))
                .alsoPlanned(Case.post("00004-SEC", PostKind.SECRETARY, 5))
                .states(Says.that().investigated(false).impeded(false).done());
    }
}
