package vn.kecan.planning.rule.trait;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kecan.planning.facts.Education;
import vn.kecan.planning.law.Has;
import vn.kecan.planning.lawful.Someone;

class TraitsTest {

    private static final YearMonth ON = YearMonth.of(2025, 12);

    @ParameterizedTest(name = "ethnic group {0}: {1}")
    @CsvSource({"1, NO", "2, YES", "54, YES", ", UNKNOWN"})
    void everyGroupButTheKinhIsAMinority(@Nullable Integer ethnicity, Has has) {
        assertThat(of(Traits.ethnicMinority(), Someone.called("A").ethnicity(ethnicity)))
                .isEqualTo(has);
    }

    @ParameterizedTest(name = "science and technology {0}: {1}")
    @CsvSource({"true, YES", "false, NO", ", UNKNOWN"})
    void scienceAndTechnologyIsAsOnRecord(@Nullable Boolean science, Has has) {
        assertThat(of(Traits.scienceTechnology(), Someone.called("A").science(science)))
                .isEqualTo(has);
    }

    @ParameterizedTest(name = "{0} where {1} is asked: {2}")
    @CsvSource({"UNIVERSITY, MASTER, NO", "MASTER, MASTER, YES", "DOCTORATE, MASTER, YES", ", MASTER, UNKNOWN"})
    void aDegreeNotBelowTheOneAsked(@Nullable Education held, Education asked, Has has) {
        assertThat(of(Traits.degree(asked), Someone.called("A").education(held)))
                .isEqualTo(has);
    }

    @ParameterizedTest(name = "born {0}: from 40 {1}, under 40 {2}, 40 to under 50 {3}")
    @CsvSource({
        "1985-12, YES, NO, YES",
        "1986-01, NO, YES, NO",
        "1975-12, YES, NO, NO",
        "1976-01, YES, NO, YES",
        ", UNKNOWN, UNKNOWN, UNKNOWN"
    })
    void anAgeIsReachedInTheMonthOfBirth(@Nullable String born, Has from, Has under, Has between) {
        var who = Someone.called("A").born(born);
        assertThat(of(Traits.band(40L, null, ON), who)).isEqualTo(from);
        assertThat(of(Traits.band(null, 40L, ON), who)).isEqualTo(under);
        assertThat(of(Traits.young(40, ON), who)).isEqualTo(under);
        assertThat(of(Traits.band(40L, 50L, ON), who)).isEqualTo(between);
    }

    @Test
    void aBandIsNamedByItsAgesInBothLanguages() {
        assertThat(Traits.band(null, 40L, ON).who().en()).isEqualTo("Aged under 40");
        assertThat(Traits.band(40L, 50L, ON).who().en()).isEqualTo("Aged 40 to under 50");
        assertThat(Traits.band(50L, null, ON).who().en()).isEqualTo("Aged 50 or more");
        assertThat(Traits.band(null, 40L, ON).who().vi()).isEqualTo("Độ tuổi dưới 40");
        assertThat(Traits.band(40L, 50L, ON).who().vi()).isEqualTo("Độ tuổi từ 40 đến dưới 50");
        assertThat(Traits.band(50L, null, ON).who().vi()).isEqualTo("Độ tuổi từ 50 trở lên");
    }

    private static Has of(Trait trait, Someone who) {
        return trait.has().apply(who.cadre());
    }
}
