package vn.kecan.planning.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How a case goes on: judged anew on the days somebody names, and on no other. */
class CourseTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-01-01");
    private static final LocalDate MARCH = LocalDate.parse("2026-03-01");
    private static final LocalDate JUNE = LocalDate.parse("2026-06-01");
    private static final Citation BY = new Citation("X", "1", Standing.OFFICIAL, TODAY);

    private final List<LocalDate> judged = new ArrayList<>();

    /** March is named by the verdict of today, June only by that of March. */
    @Test
    void a_day_named_by_a_later_verdict_is_looked_at_too() {
        var course = follow(List.of());
        assertThat(judged).containsExactly(TODAY, MARCH, JUNE);
        assertThat(course.whole()).isEqualTo(new Turning(MARCH, JUNE, MARCH));
        var told = course.verdicts().getFirst().grounds();
        assertThat(told.flipsOn()).isEqualTo(MARCH);
        assertThat(told.ceasesOn()).isEqualTo(MARCH);
        assertThat(told.becomesOn()).isEqualTo(JUNE);
        assertThat(course.verdicts().getFirst().outcome()).isEqualTo(Outcome.ALLOWED);
    }

    @Test
    void days_of_the_case_are_looked_at_when_they_are_to_come() {
        var april = LocalDate.parse("2026-04-01");
        follow(List.of(april, TODAY, TODAY.minusDays(1)));
        assertThat(judged).containsExactly(TODAY, MARCH, april, JUNE);
    }

    @Test
    void what_never_changes_is_told_so() {
        var course = Course.from(
                TODAY, day -> new Course.Seen(List.of(allowed(null)), List.of(MARCH)), List::size, size -> size > 0);
        assertThat(course.whole()).isEqualTo(Turning.NEVER);
        assertThat(course.verdicts().getFirst().grounds().flipsOn()).isNull();
    }

    /** Allowed until March, barred until June, and then the rule no longer speaks. */
    private Course follow(List<LocalDate> days) {
        return Course.from(
                TODAY,
                day -> {
                    judged.add(day);
                    return new Course.Seen(on(day), days);
                },
                verdicts -> verdicts.stream().noneMatch(Verdict.Barred.class::isInstance),
                clear -> clear);
    }

    private static List<Verdict> on(LocalDate day) {
        if (day.isBefore(MARCH)) {
            return List.of(allowed(MARCH));
        }
        return day.isBefore(JUNE) ? List.of(new Verdict.Barred(grounds(JUNE))) : List.of();
    }

    private static Verdict allowed(@Nullable LocalDate flips) {
        return new Verdict.Allowed(grounds(flips));
    }

    private static Grounds grounds(@Nullable LocalDate flips) {
        return new Grounds("XX-01", new Text("a", "b"), null, null, flips, null, BY, Map.of());
    }
}
