package vn.kecan.planning.law.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kecan.planning.law.Rulebook;

/** Working days round weekends, holidays, days in lieu and exchanged days. */
class WorkingDaysTest {

    private static final Rulebook RULEBOOK = Rulebook.bundled();
    private static final WorkingDays CALENDAR = new WorkingDays(RULEBOOK);

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2026-02-13,true",
        "2026-02-14,false",
        "2026-02-16,false",
        "2026-02-20,false",
        "2026-02-23,true",
        "2026-04-24,true",
        "2026-04-27,false",
        "2026-04-28,true",
        "2026-04-30,false",
        "2026-05-01,false",
        "2026-08-22,true",
        "2026-08-29,false",
        "2026-08-31,false",
        "2026-09-01,false",
        "2026-09-02,false",
        "2026-09-03,true",
        "2026-12-31,true",
        "2027-01-01,false",
        "2027-01-02,false"
    })
    void a_day_is_worked_or_not(LocalDate day, boolean works) {
        assertThat(CALENDAR.works(day)).isEqualTo(works);
    }

    @ParameterizedTest(name = "{1} after {0}: {2}")
    @CsvSource({
        "2026-03-02,1,2026-03-03",
        "2026-03-06,1,2026-03-09",
        "2026-02-13,1,2026-02-23",
        "2026-02-13,0,2026-02-13",
        "2026-04-29,1,2026-05-04",
        "2026-03-02,30,2026-04-13"
    })
    void a_time_ends_on_a_working_day(LocalDate begins, int days, LocalDate last) {
        assertThat(CALENDAR.after(begins, days)).isEqualTo(last);
        assertThat(CALENDAR.between(begins, last)).isEqualTo(days);
        assertThat(CALENDAR.between(last, begins)).isEqualTo(-days);
    }

    @Test
    void what_is_not_counted_is_told_with_its_source() {
        var days = CALENDAR.exceptions(LocalDate.parse("2026-04-24"), LocalDate.parse("2026-05-04"));
        assertThat(days)
                .extracting(it -> it.name() + " " + it.from())
                .containsExactly(
                        "calendar.hung-kings 2026-04-26",
                        "calendar.in-lieu 2026-04-27",
                        "calendar.victory-and-labour 2026-04-30");
        assertThat(days).allSatisfy(it -> assertThat(it.citation().act()).contains("45/2019/QH14"));
    }

    @ParameterizedTest
    @ValueSource(ints = {2025, 2026, 2027, 2028, 2029, 2030})
    void every_year_has_the_eleven_days_of_the_labour_code(int year) {
        var days = LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(day -> RULEBOOK.values().stream()
                        .filter(it -> it.name().startsWith("calendar.")
                                && !it.name().endsWith("in-lieu")
                                && !it.name().endsWith("exchanged"))
                        .anyMatch(it -> it.on(day, "value").isPresent()))
                .toList();
        assertThat(days).hasSize(11);
    }

    @ParameterizedTest
    @ValueSource(ints = {2025, 2026, 2027, 2028, 2029, 2030})
    void the_lunar_holidays_fall_on_their_new_moons(int year) {
        var tet = Moon.newMoonNear(LocalDate.of(year, 2, 5));
        assertThat(CALENDAR.works(tet)).as("Tết " + tet).isFalse();
        assertThat(RULEBOOK.value("calendar.tet").on(tet, "value"))
                .as("Tết " + tet)
                .isPresent();
        var kings = Moon.newMoonAfter(Moon.newMoonAfter(tet)).plusDays(9);
        assertThat(RULEBOOK.value("calendar.hung-kings").on(kings, "value"))
                .as("10th of the third month " + kings)
                .isPresent();
    }
}
