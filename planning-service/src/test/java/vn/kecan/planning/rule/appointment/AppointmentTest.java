package vn.kecan.planning.rule.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kecan.planning.facts.Post;
import vn.kecan.planning.facts.PostKind;
import vn.kecan.planning.law.Outcome;
import vn.kecan.planning.lawful.Case;
import vn.kecan.planning.lawful.Says;
import vn.kecan.planning.rule.eligibility.Purpose;

/** 45-HD/BTCTW II.1.2, II.1.3 and III.1, 170/2025/NĐ-CP Điều 29: PL-03, PL-26, AP-01 to AP-04. */
class AppointmentTest {

    private static final Post DEPUTY = Case.post("00004-DEP", PostKind.DEPUTY_SECRETARY, 6);
    private static final Post SECRETARY = Case.post("00004-SEC", PostKind.SECRETARY, 5);
    private static final Post SEAT = Case.post("00004-EXEC", PostKind.EXECUTIVE_COMMITTEE, 8);

    /** II.1.2, example 2: the post held is already higher than the seat he is assigned by structure. */
    @ParameterizedTest(name = "holding rank {0}, a committee seat of rank 8: exempt {1}")
    @CsvSource({"7, true", "8, false", "9, false"})
    void a_seat_by_structure_below_the_post_held_needs_no_plan(int held, boolean exempt) {
        var it = appoint(SEAT).holds(Case.post("00004-X", PostKind.HEAD, held), "2020-01-01", null);
        assertThat(it.by("PL-03").outcome()).isEqualTo(Outcome.ALLOWED);
        assertThat(it.by("PL-03").grounds().facts()).containsEntry("exempt", exempt);
        assertThat(it.speaks("AP-01")).isEqualTo(!exempt);
        assertThat(it.speaks("PL-26")).isEqualTo(!exempt);
        assertThat(it.speaks("AP-02")).isFalse();
    }

    @Test
    void before_the_guidance_nobody_is_exempt() {
        var it = appoint(SEAT).holds(Case.post("00004-X", PostKind.HEAD, 7), "2020-01-01", null);
        assertThat(it.lawAt("2025-11-20").speaks("PL-03")).isFalse();
        assertThat(it.speaks("AP-01")).isTrue();
        assertThat(it.lawAt("2025-11-21").speaks("PL-03")).isTrue();
        assertThat(it.speaks("AP-01")).isFalse();
    }

    @Test
    void who_is_appointed_was_planned_for_the_post_or_an_equal_or_higher_one() {
        var it = inOffice();
        assertThat(it.by("AP-01").outcome()).isEqualTo(Outcome.BARRED);
        assertThat(it.by("PL-26").outcome()).isEqualTo(Outcome.WARNED);
        assertThat(it.alsoPlanned(SECRETARY).by("AP-01").outcome()).isEqualTo(Outcome.ALLOWED);
        assertThat(it.by("PL-26").outcome()).isEqualTo(Outcome.ALLOWED);
        assertThat(it.by("AP-01").grounds().facts()).containsEntry("source", "IN_HOUSE");
        assertThat(it.alsoPlanned(Case.post("00008-SEC", PostKind.SECRETARY, 5))
                        .by("AP-01")
                        .outcome())
                .isEqualTo(Outcome.ALLOWED);
        assertThat(it.by("PL-26").outcome()).isEqualTo(Outcome.WARNED);
        assertThat(it.alsoPlanned(Case.post("00004-CHAIR", PostKind.COMMITTEE_CHAIR, 6))
                        .by("AP-01")
                        .outcome())
                .isEqualTo(Outcome.BARRED);
    }

    @Test
    void who_comes_from_outside_is_told_so() {
        var it = appoint(SECRETARY)
                .holds(Case.post("00008-DEP", PostKind.DEPUTY_SECRETARY, 6), "2020-01-01", null)
                .alsoPlanned(SECRETARY);
        assertThat(it.by("AP-01").grounds().facts()).containsEntry("source", "OUTSIDE");
        assertThat(it.by("AP-01").outcome()).isEqualTo(Outcome.ALLOWED);
    }

    @Test
    void a_nominee_who_asks_for_himself_gets_one_answer_whatever_is_planned() {
        var it = inOffice().own();
        for (var rule : new String[] {"AP-01", "PL-26"}) {
            assertThat(it.by(rule).outcome()).isEqualTo(Outcome.UNKNOWN);
            assertThat(it.by(rule).grounds().facts()).doesNotContainKey("plannedFor");
        }
    }

    @ParameterizedTest(name = "AP-02 in post since {0}: {1}, margin {2}, flips {3}")
    @CsvSource({
        "2024-12-02, BARRED, -1, 2025-12-02",
        "2024-12-01, ALLOWED, 0,",
        "2024-11-30, ALLOWED, 0,",
        "2025-01-31, BARRED, -2, 2026-01-31"
    })
    void twelve_months_in_the_present_post(String since, Outcome outcome, long margin, @Nullable LocalDate flips) {
        var verdict = appoint(SECRETARY).holds(DEPUTY, since, null).by("AP-02");
        assertThat(verdict.outcome()).isEqualTo(outcome);
        assertThat(verdict.grounds().margin()).isEqualTo(margin);
        assertThat(verdict.grounds().flipsOn()).isEqualTo(flips);
    }

    @Test
    void an_equal_post_without_a_gap_counts_and_a_lower_one_does_not() {
        var equal = Case.post("00008-DEP", PostKind.DEPUTY_SECRETARY, 6);
        var lower = Case.post("00004-VICE", PostKind.COMMITTEE_VICE_CHAIR, 7);
        assertThat(appoint(SECRETARY)
                        .holds(equal, "2024-01-01", "2025-07-01")
                        .holds(DEPUTY, "2025-07-01", null)
                        .by("AP-02")
                        .outcome())
                .isEqualTo(Outcome.ALLOWED);
        assertThat(appoint(SECRETARY)
                        .holds(equal, "2024-01-01", "2025-06-30")
                        .holds(DEPUTY, "2025-07-01", null)
                        .by("AP-02")
                        .outcome())
                .isEqualTo(Outcome.BARRED);
        assertThat(appoint(SECRETARY)
                        .holds(lower, "2024-01-01", "2025-07-01")
                        .holds(DEPUTY, "2025-07-01", null)
                        .by("AP-02")
                        .outcome())
                .isEqualTo(Outcome.BARRED);
        assertThat(appoint(SECRETARY).by("AP-02").outcome()).isEqualTo(Outcome.UNKNOWN);
    }

    /** In 12/2025 a man born 1968-12 has 60 months left, born 1967-12 he has 48. */
    @ParameterizedTest(name = "AP-03 born {0}, decided apart {1}: {2}, margin {3}")
    @CsvSource({
        "1968-11, false, BARRED, -1",
        "1968-12, false, ALLOWED, 0",
        "1968-11, true, ALLOWED, 11",
        "1967-12, true, ALLOWED, 0",
        "1967-11, true, BARRED, -1"
    })
    void a_full_term_or_four_years_apart(String born, boolean apart, Outcome outcome, long margin) {
        var it = inOffice().born(born);
        if (apart) {
            it.states(Says.that().caseDecision("12-KL/TU").done());
        }
        assertThat(it.by("AP-03").outcome()).isEqualTo(outcome);
        assertThat(it.by("AP-03").grounds().margin()).isEqualTo(margin);
    }

    @Test
    void who_has_held_the_post_before_is_not_appointed_first() {
        assertThat(inOffice().speaks("AP-03")).isTrue();
        assertThat(inOffice().holds(SECRETARY, "2015-01-01", "2018-01-01").speaks("AP-03"))
                .isFalse();
        assertThat(inOffice().holds(SECRETARY, "2027-01-01", null).speaks("AP-03"))
                .isTrue();
    }

    @ParameterizedTest(name = "holding rank 6, a post of rank {0}: AP-03 speaks {1}, AP-04 speaks {2}")
    @CsvSource({"5, true, false", "6, false, true", "7, false, true"})
    void for_an_equal_or_lower_post_age_is_not_counted(int rank, boolean higher, boolean notCounted) {
        var it = inOffice().forPost(Case.post("00004-X", PostKind.HEAD, rank));
        assertThat(it.speaks("AP-03")).isEqualTo(higher);
        assertThat(it.speaks("AP-04")).isEqualTo(notCounted);
        if (notCounted) {
            assertThat(it.by("AP-04").outcome()).isEqualTo(Outcome.ALLOWED);
        }
    }

    @ParameterizedTest(name = "{0} on law day {1}: speaks {2}")
    @CsvSource({
        "AP-01, 2025-06-30, false",
        "AP-01, 2025-07-01, true",
        "AP-01, 2025-10-08, true",
        "AP-02, 2025-10-07, false",
        "AP-02, 2025-10-08, true",
        "AP-03, 2025-10-07, false",
        "AP-03, 2025-10-08, true",
        "PL-26, 2025-10-07, false",
        "PL-26, 2025-10-08, true"
    })
    void each_from_its_day(String rule, String lawAt, boolean speaks) {
        assertThat(inOffice().lawAt(lawAt).speaks(rule)).isEqualTo(speaks);
    }

    @ParameterizedTest(name = "AP-04 on law day {0}: speaks {1}")
    @CsvSource({"2025-06-30, false", "2025-07-01, true"})
    void the_decree_begins_in_july(String lawAt, boolean speaks) {
        assertThat(inOffice().forPost(DEPUTY).lawAt(lawAt).speaks("AP-04")).isEqualTo(speaks);
    }

    @ParameterizedTest(name = "AP-01 on {0} rests on {1}")
    @CsvSource({"2025-10-07, 170/2025/NĐ-CP", "2025-10-08, 170/2025/NĐ-CP; 377-QĐ/TW"})
    void the_instrument_of_the_day_is_named(String lawAt, String act) {
        assertThat(inOffice().lawAt(lawAt).by("AP-01").grounds().citation().act())
                .isEqualTo(act);
    }

    private static Case appoint(Post post) {
        return Case.lawful()
                .purpose(Purpose.APPOINT)
                .term("2025-2030")
                .holdsNothing()
                .forPost(post);
    }

    private static Case inOffice() {
        return appoint(SECRETARY).holds(DEPUTY, "2020-01-01", null);
    }
}
