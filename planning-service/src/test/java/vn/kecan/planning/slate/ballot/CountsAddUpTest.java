package vn.kecan.planning.slate.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kecan.platform.problem.ProblemException;
import vn.kecan.platform.problem.Violation;

/** Counts that cannot be, each at its edge, told by the field that is wrong. */
class CountsAddUpTest {

    @ParameterizedTest(name = "{0} summoned, {1} present, {2} issued, {3} returned, {4} valid, votes {5} and {6}: {7}")
    @CsvSource({
        "30, 30, 30, 30, 30, 30, 0, ''",
        "30, 28, 28, 27, 26, 14, 12, ''",
        "30, 31, 30, 30, 30, 9, 9, present",
        "30, 30, 31, 30, 30, 9, 9, issued",
        "30, 28, 28, 29, 28, 9, 9, returned",
        "30, 28, 28, 28, 29, 9, 9, valid",
        "30, 28, 20, 20, 20, 21, 0, votes.A votes",
        "30, 28, 20, 20, 20, 20, 0, ''",
        "30, 28, 28, 28, 20, 10, 10, ''",
        "30, 28, 28, 28, 20, 11, 10, votes"
    })
    void each_count_is_at_most_the_one_before(
            int summoned, int present, int issued, int returned, int valid, int one, int other, String wrong) {
        var it = ballot(summoned, present, issued, returned, valid, vote("A", one), vote("B", other));
        assertThat(wrong(it, Conference.SHORTLIST, 1)).isEqualTo(wrong);
    }

    @Test
    void a_ballot_that_may_name_two_carries_twice_as_many_votes() {
        var it = ballot(30, 28, 28, 28, 20, vote("A", 20), vote("B", 20));
        assertThat(wrong(it, Conference.SHORTLIST, 2)).isEmpty();
        assertThat(wrong(it, Conference.SHORTLIST, 1)).isEqualTo("votes");
        var more = ballot(30, 28, 28, 28, 20, vote("A", 20), vote("B", 20), vote("C", 1));
        assertThat(wrong(more, Conference.SHORTLIST, 2)).isEqualTo("votes");
    }

    @Test
    void a_name_is_counted_once() {
        var it = ballot(30, 28, 28, 28, 28, vote("A", 5), vote("A", 6));
        assertThat(wrong(it, Conference.DECISION, 1)).isEqualTo("votes.A");
    }

    @ParameterizedTest(name = "{0} issued, {1} returned, {2} valid, {3} names at {4}: {5}")
    @CsvSource({
        ", , , 0, LIST, ''",
        "0, 0, 0, 0, EXCHANGE, ''",
        "1, , , 0, LIST, issued",
        ", 1, , 0, LIST, issued",
        ", , 1, 0, EXCHANGE, issued",
        ", , , 1, LIST, issued"
    })
    void where_nobody_votes_there_are_no_counts(
            @Nullable Integer issued,
            @Nullable Integer returned,
            @Nullable Integer valid,
            int names,
            Conference conference,
            String wrong) {
        var votes = names == 0 ? null : List.of(vote("A", 1));
        assertThat(wrong(new Counts(30, 28, issued, returned, valid).with(votes), conference, 1))
                .isEqualTo(wrong);
    }

    @Test
    void more_present_than_summoned_is_wrong_where_nobody_votes_too() {
        assertThat(wrong(new Counts(30, 31, null, null, null).with(null), Conference.LIST, 1))
                .isEqualTo("present");
    }

    @Test
    void every_wrong_count_is_told_at_once() {
        var it = ballot(30, 31, 32, 33, 34, vote("A", 35));
        assertThat(wrong(it, Conference.SHORTLIST, 1)).isEqualTo("present issued returned valid votes.A votes");
        assertThatThrownBy(() -> CountsAddUp.must(it, Conference.SHORTLIST, 1))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.problem().violations())
                                .extracting(one -> one.message().en())
                                .contains(
                                        "Must not be more than issued = 32.",
                                        "Together at most 34 valid ballots × 1 name(s) = 34."));
    }

    private record Counts(
            int summoned,
            int present,
            @Nullable Integer issued,
            @Nullable Integer returned,
            @Nullable Integer valid) {

        NewBallot with(@Nullable List<NewBallot.Votes> votes) {
            return new NewBallot(
                    1,
                    "Hội nghị",
                    LocalDate.parse("2026-11-25"),
                    "HN-000004",
                    summoned,
                    present,
                    issued,
                    returned,
                    valid,
                    votes,
                    null,
                    null,
                    null,
                    new NewBallot.Minutes("Biên bản", "0".repeat(64), null));
        }
    }

    private static NewBallot ballot(
            int summoned, int present, int issued, int returned, int valid, NewBallot.Votes... votes) {
        return new Counts(summoned, present, issued, returned, valid).with(List.of(votes));
    }

    private static NewBallot.Votes vote(String cadre, int votes) {
        return new NewBallot.Votes(cadre, votes);
    }

    /** The fields refused, in their order. */
    private static String wrong(NewBallot it, Conference conference, int names) {
        var fields = new ArrayList<String>();
        try {
            CountsAddUp.must(it, conference, names);
        } catch (ProblemException refused) {
            refused.problem().violations().stream().map(Violation::field).forEach(fields::add);
        }
        return String.join(" ", fields);
    }
}
