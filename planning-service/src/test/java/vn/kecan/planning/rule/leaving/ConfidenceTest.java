package vn.kecan.planning.rule.leaving;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kecan.planning.facts.PostKind;
import vn.kecan.planning.law.Outcome;
import vn.kecan.planning.lawful.Case;
import vn.kecan.planning.lawful.OnFile;
import vn.kecan.planning.rule.eligibility.Purpose;

/**
 * The same poll under Party law and under state law: exactly two thirds are removal by 96-QĐ/TW and resignation by
 * 170/2025/NĐ-CP, and both findings stand side by side.
 */
class ConfidenceTest {

    @ParameterizedTest(name = "PL-24 for a plan, {0} low of {1}: {2}, margin {3}")
    @CsvSource({
        "49, 100, ALLOWED, 1",
        "50, 100, ALLOWED, 0",
        "51, 100, BARRED, -1",
        "47, 95, ALLOWED, 0",
        "48, 95, BARRED, -1",
        "66, 100, BARRED, -16",
        "67, 100, BARRED, -17"
    })
    void over_half_low_is_out_of_the_plan(int low, int summoned, Outcome outcome, long margin) {
        var verdict =
                Case.lawful().onFile(OnFile.vote("2024-12-05", summoned, low)).by("PL-24");
        assertThat(verdict.outcome()).isEqualTo(outcome);
        assertThat(verdict.grounds().margin()).isEqualTo(margin);
    }

    @ParameterizedTest(name = "{0} low of {1} and staying: PL-24 {2}, LV-01 {3}, LV-03 {4}")
    @CsvSource({
        "30, 60, ALLOWED, ALLOWED, ALLOWED",
        "31, 60, WARNED, WARNED, ALLOWED",
        "39, 60, WARNED, WARNED, ALLOWED",
        "40, 60, BARRED, WARNED, ALLOWED",
        "41, 60, BARRED, ALLOWED, WARNED",
        "66, 100, WARNED, WARNED, ALLOWED",
        "67, 100, BARRED, ALLOWED, WARNED"
    })
    void exactly_two_thirds_are_two_things(int low, int summoned, Outcome party, Outcome resigns, Outcome removed) {
        var it = staying().onFile(OnFile.vote("2025-07-05", summoned, low));
        assertThat(it.by("PL-24").outcome()).isEqualTo(party);
        assertThat(it.by("LV-01").outcome()).isEqualTo(resigns);
        assertThat(it.by("LV-03").outcome()).isEqualTo(removed);
    }

    @Test
    void the_last_poll_counts_and_none_to_come() {
        var it = staying().onFile(OnFile.vote("2023-12-05", 60, 60), OnFile.vote("2025-11-05", 60, 1));
        assertThat(it.by("PL-24").outcome()).isEqualTo(Outcome.ALLOWED);
        assertThat(it.asOf("2025-11-05").by("PL-24").outcome()).isEqualTo(Outcome.ALLOWED);
        assertThat(it.asOf("2025-11-04").by("PL-24").outcome()).isEqualTo(Outcome.BARRED);
        assertThat(it.asOf("2023-12-04").speaks("PL-24")).isFalse();
    }

    @ParameterizedTest(name = "{0} on law day {1}: speaks {2}")
    @CsvSource({
        "PL-24, 2023-02-01, false", "PL-24, 2023-02-02, true",
        "LV-01, 2025-06-30, false", "LV-01, 2025-07-01, true",
        "LV-03, 2025-06-30, false", "LV-03, 2025-07-01, true"
    })
    void each_law_from_its_own_day(String rule, String lawAt, boolean speaks) {
        var it = staying().onFile(OnFile.vote("2023-01-05", 60, 40));
        assertThat(it.lawAt(lawAt).speaks(rule)).isEqualTo(speaks);
    }

    @Test
    void the_state_speaks_of_leadership_posts_only() {
        var seat = Case.post("00004-EXEC", PostKind.EXECUTIVE_COMMITTEE, 8);
        var it = staying().forPost(seat).onFile(OnFile.vote("2025-07-05", 60, 41));
        assertThat(it.speaks("LV-01")).isFalse();
        assertThat(it.speaks("LV-03")).isFalse();
        assertThat(it.by("PL-24").outcome()).isEqualTo(Outcome.BARRED);
    }

    @Test
    void without_a_poll_only_removal_speaks() {
        assertThat(staying().speaks("PL-24")).isFalse();
        assertThat(staying().speaks("LV-01")).isFalse();
        assertThat(staying().by("LV-03").outcome()).isEqualTo(Outcome.ALLOWED);
    }

    private static Case staying() {
        return Case.lawful().purpose(Purpose.STAY);
    }
}
