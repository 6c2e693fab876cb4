package vn.kecan.planning.rule.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonthsTest {

    @ParameterizedTest(name = "{1} months since {0} are full on {2}")
    @CsvSource({
        "2024-12-01, 12, 2025-12-01",
        "2024-01-31, 1, 2024-03-01",
        "2023-08-31, 6, 2024-03-01",
        "2024-02-29, 12, 2025-03-01",
        "2024-02-29, 48, 2028-02-29"
    })
    void a_month_too_short_is_full_on_the_first_of_the_next(LocalDate since, long months, LocalDate full) {
        assertThat(Months.full(since, months)).isEqualTo(full);
        assertThat(Months.between(since, full)).isGreaterThanOrEqualTo(months);
        assertThat(Months.between(since, full.minusDays(1))).isLessThan(months);
    }
}
