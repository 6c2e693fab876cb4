package vn.kecan.planning.report.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kecan.planning.facts.Level;
import vn.kecan.planning.law.Rulebook;
import vn.kecan.planning.law.Rulebooks;
import vn.kecan.planning.moment.Moment;
import vn.kecan.planning.testing.World;
import vn.kecan.platform.problem.ProblemException;

class HorizonTest {

    /** The one rulebook there is before anybody amends it. */
    private static final class OnlyBundled implements Rulebooks {

        @Override
        public Rulebook latest() {
            return Rulebook.bundled();
        }

        @Override
        public Rulebook now(Instant latest) {
            return Rulebook.bundled();
        }

        @Override
        public Rulebook at(Instant knownAt) {
            return Rulebook.bundled();
        }

        @Override
        public Optional<Rulebook> named(String hash) {
            return Optional.empty();
        }
    }

    static Moment on(String day) {
        var asOf = LocalDate.parse(day);
        var law = Rulebook.bundled().on(asOf);
        return new Moment(asOf, Instant.EPOCH, World.lawful().facts(), law, new OnlyBundled());
    }

    @ParameterizedTest(name = "{1} month(s) from {0} end on {2}")
    @CsvSource({
        "2026-11-26,0,2026-11-26",
        "2026-11-26,6,2027-05-26",
        "2026-08-31,6,2027-02-28",
        "2027-08-31,6,2028-02-29",
        "2026-11-26,60,2031-11-26",
    })
    void the_horizon_is_that_day_of_a_later_month_or_its_last(String asOf, int months, String until) {
        var asked = new NoticeQuestion(Set.of("00004"), on(asOf), months);
        assertThat(asked.until()).isEqualTo(until);
        assertThat(asked.reaches(LocalDate.parse(until))).isTrue();
        assertThat(asked.reaches(LocalDate.parse(until).plusDays(1))).isFalse();
        assertThat(asked.reaches(LocalDate.parse(asOf).minusYears(1)))
                .as("overdue")
                .isTrue();
    }

    @Test
    void nobody_looks_back_and_nobody_further_than_five_years() {
        assertThatThrownBy(() -> new NoticeQuestion(Set.of(), on("2026-11-26"), -1))
                .hasMessageContaining("-1");
        assertThat(AskNotices.months(null)).isEqualTo(6);
        assertThat(AskNotices.months("0")).isZero();
        assertThat(AskNotices.months("60")).isEqualTo(60);
        for (var bad : List.of("-1", "61", "", "six", "99999999999")) {
            assertThatThrownBy(() -> AskNotices.months(bad)).as(bad).isInstanceOf(ProblemException.class);
        }
    }

    @Test
    void the_next_term_is_seen_from_the_day_the_running_one_began() {
        var ward = TermsInSight.of(Level.COMMUNE, on("2026-11-26")).orElseThrow();
        assertThat(ward.began()).isEqualTo("2025-07-01");
        assertThat(ward.next().code()).isEqualTo("2030-2035");
        assertThat(TermsInSight.of(Level.COMMUNE, on("2030-06-30"))).isPresent();
        assertThat(TermsInSight.of(Level.COMMUNE, on("2030-07-01")))
                .as("nothing is known of 2035")
                .isEmpty();
        assertThat(TermsInSight.of(Level.CITY, on("2025-08-31"))
                        .orElseThrow()
                        .next()
                        .code())
                .isEqualTo("2025-2030");
    }

    @Test
    void units_are_parted_by_how_many_are_to_be_judged_in_them_and_none_is_lost() {
        var loads = Map.of("a", 600L, "b", 400L, "c", 1L, "d", 5_000L, "e", 0L);
        var parted = UnitLoads.parted(List.of("a", "b", "c", "d", "e"), loads::get);
        assertThat(parted)
                .extracting(UnitLoads.Batch::units)
                .containsExactly(List.of("a", "b"), List.of("c"), List.of("d", "e"));
        assertThat(parted).extracting(UnitLoads.Batch::load).containsExactly(1_000L, 1L, 5_000L);
    }
}
