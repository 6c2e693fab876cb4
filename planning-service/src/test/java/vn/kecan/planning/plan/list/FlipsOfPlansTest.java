package vn.kecan.planning.plan.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.kecan.planning.facts.Cadre;
import vn.kecan.planning.facts.Level;
import vn.kecan.planning.facts.PostKind;
import vn.kecan.planning.law.Outcome;
import vn.kecan.planning.law.Rule;
import vn.kecan.planning.law.term.Term;
import vn.kecan.planning.lawful.Case;
import vn.kecan.planning.lawful.Chance;

/** The day a verdict on a list names as that of its change is the one found by judging every month anew. */
class FlipsOfPlansTest {

    private static final LocalDate START = LocalDate.parse("2025-09-15");

    @Test
    void theDayNamedIsTheDayFoundByScanning() {
        var chance = new Chance(42);
        Set<String> flipped = new HashSet<>();
        for (int round = 0; round < 16; round++) {
            var people = chance.people(1 + chance.below(9));
            var level = chance.of(List.of(Level.CITY, Level.DISTRICT, Level.COMMUNE));
            for (var lawAt : List.of("2025-10-07", "2025-10-08")) {
                for (Rule<PlanList> rule : PlanJudgement.LIST_RULES) {
                    var now = outcome(rule, level, people, START, lawAt);
                    if (now == null) {
                        continue;
                    }
                    var named = Case.rulebook()
                            .on(LocalDate.parse(lawAt))
                            .judge(List.of(rule), plan(level, people, START))
                            .getFirst()
                            .grounds()
                            .flipsOn();
                    assertThat(named)
                            .as("%s, %s, %s", rule.id(), level, people)
                            .isEqualTo(scanned(rule, level, people, lawAt, now));
                    if (named != null) {
                        flipped.add(rule.id() + " " + now);
                    }
                }
            }
        }
        assertThat(flipped)
                .contains("P50-01 ALLOWED", "P50-05 ALLOWED", "P50-07 ALLOWED", "P50-07 WARNED", "PL-16 ALLOWED")
                .contains("PL-16 WARNED");
    }

    /** Ages are counted in months, so the answer can change on the first of a month only. */
    private static @Nullable LocalDate scanned(
            Rule<PlanList> rule, Level level, List<Cadre> people, String lawAt, Outcome now) {
        var day = START.plusMonths(1).withDayOfMonth(1);
        for (int months = 0; months < 12 * 28; months++, day = day.plusMonths(1)) {
            if (outcome(rule, level, people, day, lawAt) != now) {
                return day;
            }
        }
        return null;
    }

    private static @Nullable Outcome outcome(
            Rule<PlanList> rule, Level level, List<Cadre> people, LocalDate asOf, String lawAt) {
        var verdicts = Case.rulebook().on(LocalDate.parse(lawAt)).judge(List.of(rule), plan(level, people, asOf));
        return verdicts.isEmpty() ? null : verdicts.getFirst().outcome();
    }

    private static PlanList plan(Level level, List<Cadre> people, LocalDate asOf) {
        return new PlanList(
                Case.unit("00004", level, 2),
                new Term("2025-2030"),
                asOf,
                List.of(new PlannedPost(Case.post("00004-H", PostKind.HEAD, 5), people)));
    }
}
