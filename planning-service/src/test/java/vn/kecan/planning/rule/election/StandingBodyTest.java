package vn.kecan.planning.rule.election;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kecan.planning.facts.Level;
import vn.kecan.planning.facts.PostKind;
import vn.kecan.planning.law.Outcome;
import vn.kecan.planning.lawful.Case;
import vn.kecan.planning.rule.eligibility.Purpose;

/** 45-CT/TW: CM-08, CM-12, CM-13. */
class StandingBodyTest {

    @ParameterizedTest(name = "CM-08 at {0} for {1}: {2}")
    @CsvSource({
        "GRASSROOTS, SECRETARY, 2025-04", "UPPER_GRASSROOTS, SECRETARY, 2025-06", "COMMUNE, SECRETARY, 2025-07",
        "CITY, SECRETARY, 2025-09", "PROVINCE, EXECUTIVE_COMMITTEE, 2025-09", "COMMUNE, COUNCIL_CHAIR, 2026-03"
    })
    void the_month_of_each_level(Level level, PostKind kind, String month) {
        var it = elect(level, kind);
        assertThat(it.by("CM-08").outcome()).isEqualTo(Outcome.ALLOWED);
        assertThat(it.by("CM-08").grounds().parameter().value()).isEqualTo(month);
    }

    @Test
    void the_front_and_another_term_are_not_in_the_table() {
        assertThat(elect(Level.COMMUNE, PostKind.FRONT_CHAIR).speaks("CM-08")).isFalse();
        assertThat(elect(Level.COMMUNE, PostKind.SECRETARY).term("2030-2035").speaks("CM-08"))
                .isFalse();
    }

    @ParameterizedTest(name = "CM-12 holding {0} and {1}, elected {2}: {3}, margin {4}")
    @CsvSource({
        "DEPUTY_SECRETARY, OTHER, COMMITTEE_CHAIR, ALLOWED, 0",
        "DEPUTY_SECRETARY, COUNCIL_CHAIR, COMMITTEE_CHAIR, BARRED, -1",
        "DEPUTY_SECRETARY, COUNCIL_CHAIR, SECRETARY, ALLOWED, 0",
        "SECRETARY, COUNCIL_CHAIR, FRONT_CHAIR, BARRED, -1",
        "OTHER, HEAD, SECRETARY, ALLOWED, 1",
        "COUNCIL_CHAIR, OTHER, SECRETARY, ALLOWED, 0",
        "SECRETARY, COUNCIL_CHAIR, DEPUTY_SECRETARY, ALLOWED, 0"
    })
    void no_more_than_two_posts_at_once(PostKind one, PostKind other, PostKind elected, Outcome outcome, long margin) {
        var it = elect(Level.CITY, elected)
                .holdsNothing()
                .holds(Case.post("00004-ONE", one, 4), "2020-01-01", null)
                .holds(Case.post("00004-OTHER", other, 4), "2020-01-01", null);
        assertThat(it.by("CM-12").outcome()).isEqualTo(outcome);
        assertThat(it.by("CM-12").grounds().margin()).isEqualTo(margin);
    }

    @Test
    void posts_elsewhere_or_of_the_past_do_not_count_and_a_commune_is_not_asked() {
        var it = elect(Level.CITY, PostKind.COMMITTEE_CHAIR)
                .holds(Case.post("00008-COUNCIL", PostKind.COUNCIL_CHAIR, 4), "2020-01-01", null)
                .holds(Case.post("00004-COUNCIL", PostKind.COUNCIL_CHAIR, 4), "2020-01-01", "2025-12-01");
        assertThat(it.by("CM-12").outcome()).isEqualTo(Outcome.ALLOWED);
        assertThat(elect(Level.COMMUNE, PostKind.COMMITTEE_CHAIR).speaks("CM-12"))
                .isFalse();
    }

    @ParameterizedTest(name = "CM-12 for {0}: speaks {1}")
    @CsvSource({"ELECT, true", "APPOINT, true", "STAY, true", "PLAN, false", "TRANSFER, false"})
    void who_comes_in_or_stays_is_asked(Purpose purpose, boolean speaks) {
        assertThat(elect(Level.CITY, PostKind.SECRETARY).purpose(purpose).speaks("CM-12"))
                .isEqualTo(speaks);
    }

    @ParameterizedTest(name = "CM-13 holding {0} of {1} at {2}: {3}")
    @CsvSource({
        "SECRETARY, 00004, COMMUNE, ALLOWED",
        "DEPUTY_SECRETARY, 00004, CITY, ALLOWED",
        "DEPUTY_SECRETARY, 00008, COMMUNE, WARNED",
        "COMMITTEE_CHAIR, 00004, COMMUNE, WARNED"
    })
    void the_chair_of_the_council_is_secretary_or_deputy(PostKind held, String unit, Level level, Outcome outcome) {
        var it = elect(level, PostKind.COUNCIL_CHAIR)
                .holdsNothing()
                .holds(Case.post(unit + "-H", held, 6), "2020-01-01", null);
        assertThat(it.by("CM-13").outcome()).isEqualTo(outcome);
        assertThat(it.in(Case.unit("00004", Level.DISTRICT, 1)).speaks("CM-13")).isFalse();
    }

    @ParameterizedTest(name = "{0} on law day {1}: speaks {2}")
    @CsvSource({
        "CM-08, 2025-04-13, false", "CM-08, 2025-04-14, true",
        "CM-12, 2025-04-13, false", "CM-12, 2025-04-14, true",
        "CM-13, 2025-04-13, false", "CM-13, 2025-04-14, true"
    })
    void each_from_its_day(String rule, String lawAt, boolean speaks) {
        assertThat(elect(Level.CITY, PostKind.COUNCIL_CHAIR).lawAt(lawAt).speaks(rule))
                .isEqualTo(speaks);
    }

    private static Case elect(Level level, PostKind kind) {
        return Case.lawful()
                .purpose(Purpose.ELECT)
                .term("2025-2030")
                .in(Case.unit("00004", level, 1))
                .forPost(Case.post("00004-X", kind, 4));
    }
}
