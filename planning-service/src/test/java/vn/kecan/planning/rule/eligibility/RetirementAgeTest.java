package vn.kecan.planning.rule.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kecan.planning.facts.Sex;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.lawful.Case;

class RetirementAgeTest {

    private final Law law = Case.rulebook().on(LocalDate.parse("2025-12-01"));

    @ParameterizedTest(name = "ND 135 Appendix I: {0} born {1} retires {2}")
    @CsvSource({
        "M, 1964-10, 2026-05", "M, 1964-12, 2026-07", "M, 1965-01, 2026-08",
        "M, 1965-06, 2027-01", "F, 1969-05, 2026-06", "F, 1969-12, 2027-01"
    })
    void theSixPublishedRows(Sex sex, String born, String retires) {
        assertThat(RetirementAge.of(YearMonth.parse(born), sex, law).month()).isEqualTo(YearMonth.parse(retires));
    }

    /** Typed here a second time, as the decree prints its table: men and women, in months, 2020 to 2036. */
    private static final int[] MEN = {
        720, 723, 726, 729, 732, 735, 738, 741, 744, 744, 744, 744, 744, 744, 744, 744, 744
    };

    private static final int[] WOMEN = {
        660, 664, 668, 672, 676, 680, 684, 688, 692, 696, 700, 704, 708, 712, 716, 720, 720
    };

    @ParameterizedTest(name = "everybody who retires by the age of {0}")
    @ValueSource(
            ints = {2021, 2022, 2023, 2024, 2025, 2026, 2027, 2028, 2029, 2030, 2031, 2032, 2033, 2034, 2035, 2036})
    void everyYearBothSexes(int year) {
        for (var sex : Sex.values()) {
            int seen = 0;
            for (var born = YearMonth.of(1955, 1); born.getYear() < 1980; born = born.plusMonths(1)) {
                var reached = firstMonthOldEnough(born, sex);
                if (reached.getYear() == year) {
                    var found = RetirementAge.of(born, sex, law);
                    assertThat(found.reached()).as(sex + " born " + born).isEqualTo(reached);
                    assertThat(found.month()).isEqualTo(reached.plusMonths(1));
                    assertThat(found.age().number()).isEqualTo(typed(sex, year));
                    seen++;
                }
            }
            assertThat(seen).as("months of birth that retire in " + year).isBetween(8, 12);
        }
    }

    /** Another way to the same month: walk until the age is that of the month's own year. */
    private static YearMonth firstMonthOldEnough(YearMonth born, Sex sex) {
        var month = YearMonth.of(2020, 1);
        while (ChronoUnit.MONTHS.between(born, month) < typed(sex, month.getYear())) {
            month = month.plusMonths(1);
        }
        return month;
    }

    private static int typed(Sex sex, int year) {
        var table = sex == Sex.M ? MEN : WOMEN;
        return table[Math.min(year - 2020, table.length - 1)];
    }

    @Test
    void everyMonthOfBirthIsFollowedByALaterOrEqualRetirement() {
        for (var sex : Sex.values()) {
            var last = YearMonth.of(1900, 1);
            for (var born = YearMonth.of(1940, 1); born.getYear() < 2000; born = born.plusMonths(1)) {
                var month = RetirementAge.of(born, sex, law).month();
                assertThat(month.isBefore(last)).as(sex + " " + born).isFalse();
                last = month;
            }
        }
    }

    @Test
    void beforeTheDecreeSixtyAndFiftyFiveHeldForEveryYear() {
        var before = Case.rulebook().on(LocalDate.parse("2020-12-31"));
        var born = YearMonth.parse("1970-03");
        assertThat(RetirementAge.of(born, Sex.M, before).age().number()).isEqualTo(720);
        assertThat(RetirementAge.of(born, Sex.F, before).age().number()).isEqualTo(660);
        var since = Case.rulebook().on(LocalDate.parse("2021-01-01"));
        assertThat(RetirementAge.of(born, Sex.M, since).age().number()).isEqualTo(744);
    }
}
