package vn.kecan.planning.slate.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Outcome;
import vn.kecan.planning.law.Verdict;
import vn.kecan.planning.law.calendar.WorkingDays;
import vn.kecan.planning.lawful.Case;
import vn.kecan.planning.rule.deadline.Deadline;
import vn.kecan.planning.rule.deadline.DeadlineJudgement;
import vn.kecan.planning.rule.deadline.DeadlineKind;

/** Each number of the article at its edge, in the order of the article. */
class Decree170Article33Test {

    private static final Law LAW = Case.rulebook().on(LocalDate.parse("2026-03-02"));

    // 33.1: 15 working days for the answer, 30 for the procedure (AP-08)

    /** Tết 2026 is from 16 to 20 February, Hùng Kings on 26 April with the 27th in lieu. */
    @ParameterizedTest(name = "33.1: {0} begun on {1}: the last day is {2}")
    @CsvSource({
        "POLICY_ANSWER, 2026-03-02, 2026-03-23",
        "POLICY_ANSWER, 2026-02-09, 2026-03-09",
        "PROCEDURE, 2026-03-02, 2026-04-13",
        "PROCEDURE, 2026-03-16, 2026-04-28"
    })
    void the_last_day_is_in_time_and_the_next_is_late(DeadlineKind kind, LocalDate begins, LocalDate last) {
        assertThat(judged(kind, begins, last).outcome()).isEqualTo(Outcome.ALLOWED);
        assertThat(judged(kind, begins, last).grounds().margin()).isZero();
        assertThat(judged(kind, begins, last.plusDays(1)).outcome()).isEqualTo(Outcome.WARNED);
        assertThat(judged(kind, begins, last).rule()).isEqualTo("AP-08");
    }

    private static Verdict judged(DeadlineKind kind, LocalDate begins, LocalDate asOf) {
        var it = new Deadline(kind, begins, 0, null, asOf, new WorkingDays(Case.rulebook()));
        return DeadlineJudgement.of(it, LAW).getFirst();
    }

    // 33.2: two thirds of those summoned are present, and shares are of those summoned (AP-09, AP-10)

    @ParameterizedTest(name = "33.2: {0} of {1}: {2}")
    @CsvSource({"20, 30, ALLOWED", "19, 30, BARRED", "21, 31, ALLOWED", "20, 31, BARRED"})
    void quorum(int present, int summoned, Outcome outcome) {
        var it = held(Procedure.IN_HOUSE, Conference.LIST, summoned, present, null, null, null);
        assertThat(by("AP-09", it).outcome()).isEqualTo(outcome);
    }

    /** 15 of 28 present are more than half of them, and half of the 30 summoned: not over 50 %. */
    @Test
    @DisplayName("33.2: who stays away counts against")
    void who_stays_away_counts_against() {
        var it = voted(Conference.SHORTLIST, null, 15, 8);
        assertThat(by("AP-10", it).grounds().facts()).containsEntry("denominator", 30);
        assertThat(Tally.over(it, LAW)).isEmpty();
        assertThat(Tally.over(voted(Conference.SHORTLIST, null, 16, 8), LAW)).containsExactly("A");
    }

    // 33.2b, c: over 50 % goes on, else all from 30 %, else nobody (AP-12)

    @ParameterizedTest(name = "33.2b, c: {0} and {1} of 30: {2}")
    @CsvSource({"16, 14, A", "15, 15, A B", "15, 9, A B", "15, 8, A", "9, 9, A B", "9, 8, A", "8, 8, ''"})
    void the_highest_over_half_or_all_from_thirty_percent(int one, int other, String goingOn) {
        for (var step : List.of(Conference.SEALED_SHORTLIST, Conference.SHORTLIST)) {
            assertThat(String.join(" ", Tally.goingOn(voted(step, null, one, other), LAW)))
                    .isEqualTo(goingOn);
        }
    }

    @Test
    @DisplayName("33.2b, c: when nobody reaches thirty percent it stops and is reported")
    void when_nobody_reaches_thirty_percent_it_stops_and_is_reported() {
        var it = by("AP-12", voted(Conference.SHORTLIST, null, 8, 8));
        assertThat(it.outcome()).isEqualTo(Outcome.WARNED);
    }

    // 33.2c: a new name at step 3 needs two thirds of all (AP-13)

    @ParameterizedTest(name = "33.2c: {0} of {1}: {2}")
    @CsvSource({"20, 30, ALLOWED", "19, 30, WARNED", "6, 9, ALLOWED", "5, 9, WARNED", "7, 10, ALLOWED", "6, 10, WARNED"
    })
    void two_thirds(int votes, int summoned, Outcome outcome) {
        var names = List.of(new BallotCase.Name("NEW", votes, true));
        var it = new BallotCase(
                Procedure.IN_HOUSE,
                Conference.SHORTLIST,
                3,
                3,
                summoned,
                summoned,
                summoned,
                1,
                null,
                null,
                names,
                null);
        assertThat(by("AP-13", it).outcome()).isEqualTo(outcome);
        assertThat(Tally.goingOn(it, LAW).contains("NEW")).isEqualTo(outcome == Outcome.ALLOWED);
    }

    // 33.2d: in a unit under 30 without sub-units everybody is summoned to step 4 (AP-15)

    @ParameterizedTest(name = "33.2d: {0} staff, {1} summoned: {2}")
    @CsvSource({"29, 29, ALLOWED", "29, 28, BARRED", "30, 10, ALLOWED"})
    void all_of_a_small_unit(int staff, int summoned, Outcome outcome) {
        var it = held(Procedure.IN_HOUSE, Conference.SEALED_OPINION, summoned, summoned, staff, false, null);
        assertThat(by("AP-15", it).outcome()).isEqualTo(outcome);
    }

    // 33.2đ: over 50 % is chosen; of two at exactly 50 % the head chooses (AP-14)

    @ParameterizedTest(name = "33.2đ: {0} and {1} of 30, the head chooses {2}: {3}, chosen {4}")
    @CsvSource(
            delimiter = '|',
            value = {
                "16|14||ALLOWED|A",
                "15|15|B|ALLOWED|B",
                "15|15|A|ALLOWED|A",
                "15|15||BARRED|",
                "15|14|A|BARRED|",
                "16|14|B|BARRED|A"
            })
    void the_decision(int one, int other, @Nullable String choice, Outcome outcome, @Nullable String chosen) {
        var it = voted(Conference.DECISION, choice, one, other);
        assertThat(by("AP-14", it).outcome()).isEqualTo(outcome);
        assertThat(Tally.goingOn(it, LAW)).isEqualTo(chosen == null ? List.of() : List.of(chosen));
    }

    // 33.3: for a candidate from outside over 50 %; at exactly 50 % the head decides (AP-16)

    @ParameterizedTest(name = "33.3: {0} of 30, the head chooses {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {"16||ALLOWED", "15|A|ALLOWED", "15||BARRED", "14|A|BARRED", "14||WARNED"})
    void the_sending_body_votes(int votes, @Nullable String choice, Outcome outcome) {
        var names = List.of(new BallotCase.Name("A", votes, false));
        var it = new BallotCase(Procedure.OUTSIDE, Conference.DECISION, 3, 3, 30, 28, 28, 1, null, null, names, choice);
        assertThat(by("AP-16", it).outcome()).isEqualTo(outcome);
    }

    @Test
    @DisplayName("33.2, 33.3: five steps in house, three from outside (AP-11, AP-16)")
    void steps() {
        var day = LocalDate.parse("2026-03-02");
        assertThat(Procedure.IN_HOUSE.steps(Case.rulebook(), day))
                .containsExactly(
                        Conference.LIST,
                        Conference.SEALED_SHORTLIST,
                        Conference.SHORTLIST,
                        Conference.SEALED_OPINION,
                        Conference.DECISION);
        assertThat(Procedure.OUTSIDE.steps(Case.rulebook(), day)).hasSize(3);
    }

    private static BallotCase voted(Conference conference, @Nullable String choice, int... votes) {
        var names = IntStream.range(0, votes.length)
                .mapToObj(i -> new BallotCase.Name(Character.toString('A' + i), votes[i], false))
                .toList();
        return new BallotCase(Procedure.IN_HOUSE, conference, 1, 1, 30, 28, 28, 1, null, null, names, choice);
    }

    private static BallotCase held(
            Procedure procedure,
            Conference conference,
            int summoned,
            int present,
            @Nullable Integer staff,
            @Nullable Boolean subUnits,
            @Nullable String choice) {
        return new BallotCase(
                procedure,
                conference,
                1,
                1,
                summoned,
                present,
                present,
                1,
                staff,
                subUnits,
                List.of(new BallotCase.Name("A", 1, false)),
                choice);
    }

    private static Verdict by(String rule, BallotCase it) {
        return BallotJudgement.of(it, LAW).stream()
                .filter(one -> one.rule().equals(rule))
                .findFirst()
                .orElseThrow(() -> new AssertionError(rule + " did not speak"));
    }
}
