package vn.kecan.personnel.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.kecan.personnel.cadre.Sex;

class RetirementScheduleTest {

    private static final Path RULEBOOK =
            Path.of("..", "planning-service", "src", "main", "resources", "law", "retirement", "schedule.yaml");
    private static final Pattern NUMBER = Pattern.compile("(?:from|to|(?:wo)?men-(?:start|step|end)): ([0-9-]+)");

    private final RetirementSchedule schedule = RetirementSchedule.published();

    @ParameterizedTest(name = "{1} born {0} retires in {2}")
    @CsvSource({
        "1960-12, M, 2021-01",
        "1961-01, M, 2021-05",
        "1961-09, M, 2022-01",
        "1966-05, F, 2021-10",
        "1966-08, F, 2022-01",
        "1966-09, F, 2022-06",
        "1965-12, F, 2021-01",
        "1966-04, M, 2028-05",
        "1975-09, F, 2035-10",
        "1990-01, M, 2052-02",
    })
    void theMonthIsTheOneAfterTheAgeOfThatYearIsReached(YearMonth born, Sex sex, YearMonth retires) {
        assertThat(schedule.month(born, sex)).isEqualTo(retires);
    }

    @ParameterizedTest
    @EnumSource
    void theWindowOfBirthsHoldsExactlyThoseWhoRetireInIt(Sex sex) {
        for (var month = YearMonth.of(2015, 1); month.getYear() < 2045; month = month.plusMonths(1)) {
            var first = schedule.firstBornToRetireFrom(month, sex);
            assertThat(schedule.month(first, sex)).isAfterOrEqualTo(month);
            assertThat(schedule.month(first.minusMonths(1), sex)).isBefore(month);
        }
    }

    @Test
    void theNumbersAreThoseOfTheRulebookOfPlanning() throws IOException {
        var there = new ArrayList<List<String>>();
        for (var line : Files.readAllLines(RULEBOOK)) {
            if (line.contains("men-start:")) {
                there.add(NUMBER.matcher(line).results().map(it -> it.group(1)).toList());
            }
        }
        var here = new ArrayList<List<String>>();
        try (var file = getClass().getResourceAsStream("/retirement/schedule.csv")) {
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(it -> List.of(it.split(",")).subList(0, 8).stream()
                            .filter(value -> !value.isEmpty())
                            .toList())
                    .forEach(here::add);
        }
        assertThat(here).isEqualTo(there).hasSize(2);
    }
}
