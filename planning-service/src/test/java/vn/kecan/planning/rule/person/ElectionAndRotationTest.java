package vn.kecan.planning.rule.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kecan.planning.facts.Level;
import vn.kecan.planning.facts.PoliticalTheory;
import vn.kecan.planning.facts.Post;
import vn.kecan.planning.facts.PostKind;
import vn.kecan.planning.law.Outcome;
import vn.kecan.planning.lawful.Case;
import vn.kecan.planning.rule.eligibility.Purpose;

/** CM-09, RO-06 and RO-19. */
class ElectionAndRotationTest {

    /** Men reach 744 months from 2028 on; the ward measures in 07/2025: born 1968-07 leaves 60. */
    @ParameterizedTest(name = "CM-09 {0}, re-elected {1}, born {2}: {3}, margin {4}")
    @CsvSource({
        "EXECUTIVE_COMMITTEE, false, 1968-06, BARRED, -1", "EXECUTIVE_COMMITTEE, false, 1968-07, ALLOWED, 0",
        "EXECUTIVE_COMMITTEE, true, 1967-06, BARRED, -1", "EXECUTIVE_COMMITTEE, true, 1967-07, ALLOWED, 0",
        "DEPUTY_SECRETARY, true, 1967-06, BARRED, -1", "DEPUTY_SECRETARY, true, 1967-07, ALLOWED, 0",
        "INSPECTION, false, 1966-12, BARRED, -1", "INSPECTION, false, 1967-01, ALLOWED, 0"
    })
    void ageAtTheCongressOfAWard(PostKind kind, boolean again, String born, Outcome outcome, long margin) {
        var verdict =
                elect(Case.post("00004-X", kind, 8)).reElected(again).born(born).by("CM-09");
        assertThat(verdict.outcome()).isEqualTo(outcome);
        assertThat(verdict.grounds().margin()).isEqualTo(margin);
        assertThat(verdict.grounds().facts()).containsEntry("referenceMonth", "2025-07");
    }

    /** The city measures in 09/2025; 42 months left: 03/2029, so born 1967-03. */
    @ParameterizedTest(name = "CM-09 city deputy secretary again, born {0}: {1}")
    @CsvSource({"1967-02, BARRED", "1967-03, ALLOWED"})
    void aCityDeputySecretaryAgain(String born, Outcome outcome) {
        var it = elect(Case.post("HN-DEP", PostKind.DEPUTY_SECRETARY, 3))
                .in(Case.unit("HN", Level.CITY, 1))
                .reElected(true)
                .born(born);
        assertThat(it.by("CM-09").outcome()).isEqualTo(outcome);
        assertThat(it.by("CM-09").grounds().parameter().number()).isEqualTo(42);
    }

    /** State posts measure in 03/2026; 36 months left: 03/2029, so born 1967-03; without a committee seat 60. */
    @ParameterizedTest(name = "CM-09 council chair on the committee {0}, born {1}: {2}")
    @CsvSource({
        "true, 1967-02, BARRED",
        "true, 1967-03, ALLOWED",
        "false, 1967-03, BARRED",
        "false, 1969-02, BARRED",
        "false, 1969-03, ALLOWED"
    })
    void aCommitteeMemberForAStatePost(boolean onCommittee, String born, Outcome outcome) {
        var it = elect(Case.post("00004-CCH", PostKind.COUNCIL_CHAIR, 6)).born(born);
        if (onCommittee) {
            it.holds(Case.post("00004-EXEC", PostKind.EXECUTIVE_COMMITTEE, 8), "2025-07-01", null);
        }
        assertThat(it.by("CM-09").outcome()).isEqualTo(outcome);
    }

    @Test
    void whoeverHoldsTheVeryPostIsReElectedUnlessTheBoardSaysOtherwise() {
        var seat = Case.post("00004-EXEC", PostKind.EXECUTIVE_COMMITTEE, 8);
        var it = elect(seat).holds(seat, "2020-06-01", null);
        assertThat(it.by("CM-09").grounds().facts()).containsEntry("candidacy", "re-election");
        assertThat(it.reElected(false).by("CM-09").grounds().facts()).containsEntry("candidacy", "first-time");
    }

    @Test
    void theFrontsOwnCongressHasNoMonthOnRecord() {
        var it = elect(Case.post("00004-FRC", PostKind.FRONT_CHAIR, 7));
        assertThat(it.by("CM-09").outcome()).isEqualTo(Outcome.UNKNOWN);
    }

    @ParameterizedTest(name = "CM-09 and RO-19 on law day {0}: speak {1}")
    @CsvSource({"2025-04-13, false", "2025-04-14, true"})
    void electionRulesBeginWithDirective45(String lawAt, boolean speaks) {
        var it = elect(Case.post("00004-SEC", PostKind.SECRETARY, 5)).lawAt(lawAt);
        assertThat(it.speaks("CM-09")).isEqualTo(speaks);
        assertThat(it.speaks("RO-19")).isEqualTo(speaks);
    }

    /** Rotated on 15 March 2026 (month counts): 120 months left needs 03/2036, born 1974-03; 60: 1969-03. */
    @ParameterizedTest(name = "RO-06 non-local head {0}, born {1}: {2}, flips {3}")
    @CsvSource({
        "false, 1974-02, BARRED,",
        "false, 1974-03, ALLOWED, 2026-04-01",
        "false, 1974-05, ALLOWED, 2026-06-01",
        "true, 1969-02, BARRED,",
        "true, 1969-03, ALLOWED, 2026-04-01"
    })
    void serviceLeftWhenRotated(boolean head, String born, Outcome outcome, LocalDate flips) {
        var verdict = rotate(head).born(born).by("RO-06");
        assertThat(verdict.outcome()).isEqualTo(outcome);
        assertThat(verdict.grounds().flipsOn()).isEqualTo(flips);
    }

    @ParameterizedTest(name = "RO-06 on law day {0}: speaks {1}, value since {2}")
    @CsvSource({
        "2022-04-27, false,",
        "2022-04-28, true, 2022-04-28",
        "2025-06-30, true, 2022-04-28",
        "2025-07-01, true, 2025-07-01"
    })
    void rotationUnderEachInstrument(String lawAt, boolean speaks, LocalDate since) {
        var it = rotate(false).lawAt(lawAt);
        assertThat(it.speaks("RO-06")).isEqualTo(speaks);
        if (speaks) {
            assertThat(it.by("RO-06").grounds().parameter().from()).isEqualTo(since);
        }
    }

    @ParameterizedTest(name = "RO-19 since 2017-12-01 on {0}: {1}, margin {2}, flips {3}")
    @CsvSource({
        "2025-11-30, ALLOWED, 0, 2025-12-01",
        "2025-12-01, BARRED, -1,",
        "2025-11-01, ALLOWED, 0, 2025-12-01",
        "2025-10-31, ALLOWED, 1, 2025-12-01"
    })
    void aSecretaryFromEightYearsOn(String asOf, Outcome outcome, long margin, LocalDate flips) {
        var seat = Case.post("00004-SEC", PostKind.SECRETARY, 5);
        var verdict = elect(seat)
                .holds(seat, "2017-12-01", "2020-06-01")
                .holds(seat, "2020-06-01", null)
                .asOf(asOf)
                .by("RO-19");
        assertThat(verdict.outcome()).isEqualTo(outcome);
        assertThat(verdict.grounds().margin()).isEqualTo(margin);
        assertThat(verdict.grounds().flipsOn()).isEqualTo(flips);
    }

    @ParameterizedTest(name = "RO-19 since 2017-12-01 until {1}, on {0}: {2}, flips {3}")
    @CsvSource({
        "2025-12-01, 2026-06-01, BARRED, 2026-06-01",
        "2025-11-30, 2026-06-01, ALLOWED, 2025-12-01",
        "2025-11-01, 2025-12-01, ALLOWED,",
        "2025-11-01, 2025-12-02, ALLOWED, 2025-12-01"
    })
    void whatFlipsWhenTheEndOfHisTimeIsKnown(String asOf, String until, Outcome outcome, @Nullable LocalDate flips) {
        var seat = Case.post("00004-SEC", PostKind.SECRETARY, 5);
        var verdict = elect(seat).holds(seat, "2017-12-01", until).asOf(asOf).by("RO-19");
        assertThat(verdict.outcome()).isEqualTo(outcome);
        assertThat(verdict.grounds().flipsOn()).isEqualTo(flips);
    }

    @Test
    void aGapOfOneDayStartsTheCountAgain() {
        var seat = Case.post("00004-SEC", PostKind.SECRETARY, 5);
        var it = elect(seat).holds(seat, "2010-01-01", "2020-06-01").holds(seat, "2020-06-02", null);
        assertThat(it.by("RO-19").grounds().facts()).containsEntry("since", "2020-06-02");
        assertThat(it.by("RO-19").grounds().flipsOn()).isEqualTo(LocalDate.parse("2028-06-02"));
    }

    @Test
    void anotherPlaceAnotherPostAndAnEndedTimeDoNotCount() {
        var seat = Case.post("00004-SEC", PostKind.SECRETARY, 5);
        var it = elect(seat)
                .holds(Case.post("00008-SEC", PostKind.SECRETARY, 5), "2010-01-01", null)
                .holds(Case.post("00004-DEP2", PostKind.DEPUTY_SECRETARY, 6), "2010-01-01", null)
                .holds(seat, "2010-01-01", "2025-12-01");
        assertThat(it.by("RO-19").outcome()).isEqualTo(Outcome.ALLOWED);
        assertThat(it.by("RO-19").grounds().facts()).containsEntry("monthsInPlace", 0L);
    }

    @ParameterizedTest(name = "RO-19 for {0} at {1}: speaks {2}")
    @CsvSource({
        "ELECT, COMMUNE, true",
        "PLAN, UPPER_GRASSROOTS, true",
        "APPOINT, CITY, true",
        "STAY, COMMUNE, true",
        "ROTATE, COMMUNE, false",
        "ELECT, GRASSROOTS, false"
    })
    void secretariesAboveTheGrassroots(Purpose purpose, Level level, boolean speaks) {
        var it = Case.lawful().purpose(purpose).in(Case.unit("00004", level, 1));
        assertThat(it.speaks("RO-19")).isEqualTo(speaks);
    }

    private static Case elect(Post post) {
        return Case.lawful().purpose(Purpose.ELECT).term("2025-2030").forPost(post);
    }

    private static Case rotate(boolean head) {
        return Case.lawful()
                .purpose(Purpose.ROTATE)
                .asOf("2026-03-15")
                .forPost(Case.post("00008-SEC", PostKind.SECRETARY, 5, "HN", PoliticalTheory.ADVANCED, head));
    }
}
