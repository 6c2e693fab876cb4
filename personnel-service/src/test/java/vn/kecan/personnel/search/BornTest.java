package vn.kecan.personnel.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BornTest {

    @ParameterizedTest(name = "born {0}, on {1}: at least {2} is {3}, at most {2} is {4}")
    @CsvSource({
        "1986-11-25, 2026-11-24, 40, false, true",
        "1986-11-25, 2026-11-25, 40, true, true",
        "1986-11-25, 2027-11-24, 40, true, true",
        "1986-11-25, 2027-11-25, 40, true, false",
        "1986-11, 2026-10-31, 40, false, true",
        "1986-11, 2026-11-01, 40, true, true",
        "1986-11, 2027-10-31, 40, true, true",
        "1986-11, 2027-11-01, 40, true, false",
        "2000-02-29, 2018-02-28, 18, false, true",
        "2000-02-29, 2018-03-01, 18, true, true",
        "2002-02-28, 2020-02-29, 18, true, true",
        "2002-03-01, 2020-02-29, 18, false, true",
    })
    void anAgeIsCompletedOnTheBirthdayAndAMonthCountsFromItsFirstDay(
            String birth, LocalDate day, int years, boolean atLeast, boolean atMost) {
        assertThat(birth.compareTo(Born.latest(day, years)) <= 0).isEqualTo(atLeast);
        assertThat(birth.compareTo(Born.earliest(day, years)) >= 0).isEqualTo(atMost);
    }

    @Test
    void everyDayOfFourYearsAgreesWithTheCalendar() {
        var day = LocalDate.of(2026, 2, 28);
        for (var born = LocalDate.of(1984, 1, 1); born.getYear() < 1988; born = born.plusDays(1)) {
            var age = Period.between(born, day).getYears();
            for (int years = 37; years < 43; years++) {
                assertThat(born.toString().compareTo(Born.latest(day, years)) <= 0)
                        .as("%s at least %d", born, years)
                        .isEqualTo(age >= years);
                assertThat(born.toString().compareTo(Born.earliest(day, years)) >= 0
                                || born.getDayOfMonth() == 1
                                        && YearMonth.from(born).toString().equals(Born.earliest(day, years)))
                        .as("%s at most %d", born, years)
                        .isEqualTo(age <= years);
            }
        }
    }
}
