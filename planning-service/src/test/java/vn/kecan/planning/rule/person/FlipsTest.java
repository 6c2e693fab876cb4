package vn.kecan.planning.rule.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.kecan.planning.facts.Discipline;
import vn.kecan.planning.facts.EvaluationLevel;
import vn.kecan.planning.facts.PostKind;
import vn.kecan.planning.law.Flip;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.lawful.Case;
import vn.kecan.planning.lawful.OnFile;
import vn.kecan.planning.rule.eligibility.Nomination;
import vn.kecan.planning.rule.eligibility.Purpose;

/** What flips up to a day is what a course tells, with the sentence of the day of the flip, and nothing after that day. */
class FlipsTest {

    private static final LocalDate FAR = LocalDate.of(2045, 1, 1);

    private static Case disciplined() {
        return Case.lawful()
                .asOf("2026-01-01")
                .lawAt("2026-01-01")
                .onFile(OnFile.discipline(Discipline.Kind.WARNING, "2026-04-01", "2027-04-01"))
                .onFile(OnFile.year(2025, EvaluationLevel.EXCELLENT))
                .holds(Case.post("00004-CHAIR", PostKind.COMMITTEE_CHAIR, 6), "2019-03-01", "2026-09-01");
    }

    private static List<Flip> flips(Nomination it, LocalDate last) {
        return JudgeNomination.flips(it, law(it), last, List.of());
    }

    private static Law law(Nomination it) {
        return Case.rulebook().on(it.asOf());
    }

    @ParameterizedTest
    @EnumSource(Purpose.class)
    void the_first_flips_are_the_days_a_course_tells(Purpose purpose) {
        var it = disciplined().purpose(purpose).nomination();
        var course = JudgeNomination.follow(it, law(it), List.of());
        var changes = new HashMap<String, LocalDate>();
        var becomes = new HashMap<String, LocalDate>();
        var ceases = new HashMap<String, LocalDate>();
        flips(it, FAR).forEach(flip -> {
            var rule = flip.told().rule();
            changes.putIfAbsent(rule, flip.on());
            if (flip.passedBefore() != flip.passesAfter()) {
                (flip.passesAfter() ? becomes : ceases).putIfAbsent(rule, flip.on());
            }
        });
        for (var verdict : course.verdicts()) {
            var on = verdict.grounds();
            assertThat(changes.get(verdict.rule())).as(verdict.rule()).isEqualTo(on.flipsOn());
            assertThat(becomes.get(verdict.rule())).as(verdict.rule()).isEqualTo(on.becomesOn());
            assertThat(ceases.get(verdict.rule())).as(verdict.rule()).isEqualTo(on.ceasesOn());
        }
    }

    @Test
    void both_directions_are_told_with_the_sentence_of_the_day() {
        var it = disciplined().purpose(Purpose.PLAN).nomination();
        Map<LocalDate, Flip> byDay = new HashMap<>();
        flips(it, FAR).stream()
                .filter(flip -> flip.told().rule().equals("PL-25"))
                .forEach(flip -> byDay.put(flip.on(), flip));
        assertThat(byDay).containsOnlyKeys(LocalDate.parse("2026-04-01"), LocalDate.parse("2027-04-01"));
        var begins = byDay.get(LocalDate.parse("2026-04-01"));
        assertThat(begins.told().grounds().because().en()).contains("still in force");
        assertThat(begins.told().grounds().citation().act()).isNotBlank();
    }

    @Test
    void the_last_day_is_looked_at_and_the_day_after_is_not() {
        var it = disciplined().purpose(Purpose.PLAN).nomination();
        var day = LocalDate.parse("2026-04-01");
        assertThat(flips(it, day)).extracting(Flip::on).contains(day);
        assertThat(flips(it, day.minusDays(1))).extracting(Flip::on).doesNotContain(day);
        assertThat(flips(it, it.asOf())).isEmpty();
    }
}
