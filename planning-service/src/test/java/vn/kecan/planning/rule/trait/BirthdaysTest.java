package vn.kecan.planning.rule.trait;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kecan.planning.facts.Cadre;
import vn.kecan.planning.lawful.Someone;

class BirthdaysTest {

    private static final YearMonth ON = YearMonth.of(2025, 12);
    private static final List<Cadre> PEOPLE = born("1985-12", "1986-01", "1990-03", null);

    @ParameterizedTest(name = "{0} under 40 are needed: {1}")
    @CsvSource({"0, ", "1, 2030-03-01", "2, 2026-01-01", "3, "})
    void fewerAreYoungOnceSoManyHaveReachedTheAge(long needed, @Nullable LocalDate day) {
        assertThat(Birthdays.fewer(PEOPLE, 40, ON, needed)).isEqualTo(day);
    }

    @Test
    void anotherAnswerIsLookedForOnlyWhereSomebodyReachesAnAge() {
        assertThat(Birthdays.other(PEOPLE, List.of(40L, 50L), ON, it -> it.isBefore(YearMonth.of(2026, 1))))
                .isEqualTo("2026-01-01");
        assertThat(Birthdays.other(PEOPLE, List.of(40L, 50L), ON, it -> it.isBefore(YearMonth.of(2027, 1))))
                .isEqualTo("2030-03-01");
        assertThat(Birthdays.other(PEOPLE, List.of(40L, 50L), ON, it -> it.isAfter(YearMonth.of(2035, 12))))
                .isEqualTo("2036-01-01");
        assertThat(Birthdays.other(PEOPLE, List.of(40L), ON, it -> it.isAfter(YearMonth.of(2030, 3))))
                .isNull();
        assertThat(Birthdays.other(PEOPLE, List.of(40L), ON, it -> true)).isNull();
    }

    private static List<Cadre> born(@Nullable String... births) {
        return Stream.of(births)
                .map(it -> Someone.called("born " + it).born(it).cadre())
                .toList();
    }
}
