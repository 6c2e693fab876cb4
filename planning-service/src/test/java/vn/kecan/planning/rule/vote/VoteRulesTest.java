package vn.kecan.planning.rule.vote;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kecan.planning.law.Outcome;
import vn.kecan.planning.law.Verdict;
import vn.kecan.planning.lawful.Case;

/** Votes at their edges: more than means that exactly the share is not enough. */
class VoteRulesTest {

    @ParameterizedTest(name = "AP-19: {1} of {0}: {2}")
    @CsvSource({"30,21,ALLOWED", "30,20,BARRED", "31,21,ALLOWED", "31,20,BARRED"})
    void AP_19_a_change_of_structure_needs_more_than_two_thirds(int members, int votes, Outcome outcome) {
        assertThat(one(VoteKind.STRUCTURE_CHANGE, members, votes, "2025-11-21", "AP-19"))
                .isEqualTo(outcome);
        assertThat(judged(VoteKind.STRUCTURE_CHANGE, members, votes, "2025-11-20"))
                .isEmpty();
    }

    @ParameterizedTest(name = "LV-04: {1} of {0}: {2}")
    @CsvSource({"30,16,ALLOWED", "30,15,WARNED", "31,16,ALLOWED", "31,15,WARNED"})
    void LV_04_a_removal_needs_more_than_half_or_the_head_decides(int members, int votes, Outcome outcome) {
        assertThat(one(VoteKind.REMOVAL, members, votes, "2025-07-01", "LV-04")).isEqualTo(outcome);
        assertThat(judged(VoteKind.REMOVAL, members, votes, "2025-06-30")).isEmpty();
    }

    @ParameterizedTest(name = "P50-08: {1} of {0}: {2}")
    @CsvSource({"30,16,ALLOWED", "30,15,WARNED"})
    void P50_08_is_unverified_so_it_never_bars(int members, int votes, Outcome outcome) {
        assertThat(one(VoteKind.PLANNING, members, votes, "2025-10-07", "P50-08"))
                .isEqualTo(outcome);
    }

    @Test
    void P50_08_ends_with_its_regulation() {
        assertThat(judged(VoteKind.PLANNING, 30, 1, "2025-10-08")).isEmpty();
        assertThat(judged(VoteKind.PLANNING, 30, 1, "2021-12-26")).isEmpty();
        assertThat(judged(VoteKind.PLANNING, 30, 1, "2021-12-27")).hasSize(1);
    }

    private static Outcome one(VoteKind kind, int members, int votes, String day, String rule) {
        var verdicts = judged(kind, members, votes, day);
        assertThat(verdicts)
                .singleElement()
                .satisfies(it -> assertThat(it.rule()).isEqualTo(rule));
        return verdicts.getFirst().outcome();
    }

    private static List<Verdict> judged(VoteKind kind, int members, int votes, String day) {
        return VoteJudgement.of(new Vote(kind, members, votes), Case.rulebook().on(LocalDate.parse(day)));
    }
}
