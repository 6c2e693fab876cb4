package vn.kecan.planning.rule.leaving;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kecan.planning.facts.Discipline;
import vn.kecan.planning.facts.EvaluationLevel;
import vn.kecan.planning.facts.HeldPost;
import vn.kecan.planning.facts.Level;
import vn.kecan.planning.facts.PostKind;
import vn.kecan.planning.facts.PostingKind;
import vn.kecan.planning.law.Outcome;
import vn.kecan.planning.lawful.Case;
import vn.kecan.planning.lawful.OnFile;
import vn.kecan.planning.lawful.Says;
import vn.kecan.planning.rule.eligibility.Purpose;

/** The other grounds of 170/2025/NĐ-CP Điều 53, and 45-HD/BTCTW IV.3: LV-03, LV-05. */
class LeavingTest {

    @ParameterizedTest(name = "LV-03 {0} until {1}: {2}")
    @CsvSource({
        "REPRIMAND, 2025-12-02, WARNED",
        "REPRIMAND, 2025-12-01, ALLOWED",
        "WARNING,, WARNED",
        "REMOVAL,, ALLOWED"
    })
    void after_a_reprimand_or_a_warning(Discipline.Kind kind, @Nullable String lapses, Outcome outcome) {
        var it = staying().onFile(OnFile.discipline(kind, "2025-01-01", lapses));
        assertThat(it.by("LV-03").outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "LV-03 rated {1} in {0}: {2}")
    @CsvSource({
        "2024, NOT_COMPLETED, WARNED",
        "2024, COMPLETED, ALLOWED",
        "2023, NOT_COMPLETED, ALLOWED",
        "2025, NOT_COMPLETED, ALLOWED"
    })
    void rated_not_completed_last_year(int year, EvaluationLevel level, Outcome outcome) {
        assertThat(staying().onFile(OnFile.year(year, level)).by("LV-03").outcome())
                .isEqualTo(outcome);
    }

    @Test
    void every_ground_is_named() {
        var it = staying()
                .onFile(
                        OnFile.discipline(Discipline.Kind.WARNING, "2025-01-01", null),
                        OnFile.vote("2025-07-05", 60, 41),
                        OnFile.year(2024, EvaluationLevel.NOT_COMPLETED))
                .states(Says.that().politicalStandard(false).done());
        assertThat(it.by("LV-03").grounds().facts())
                .containsEntry(
                        "grounds", List.of("DISCIPLINED", "LOW_CONFIDENCE", "NOT_COMPLETED", "POLITICAL_STANDARD"));
        assertThat(it.states(Says.that().politicalStandard(true).done())
                        .by("LV-03")
                        .grounds()
                        .facts())
                .containsEntry("grounds", List.of("DISCIPLINED", "LOW_CONFIDENCE", "NOT_COMPLETED"));
    }

    /** IV.3. */
    @ParameterizedTest(name = "LV-05 left a seat of rank {0} of {1} on {2}, for a post of rank 6: speaks {3}")
    @CsvSource({
        "5, CITY, 2025-12-01, true",
        "5, CITY, 2025-12-02, false",
        "6, CITY, 2025-12-01, false",
        "5, COMMUNE, 2025-12-01, false"
    })
    void a_lower_post_after_a_seat_of_a_province(int rank, Level level, String left, boolean speaks) {
        var seat = Case.post("HN-EXEC", PostKind.EXECUTIVE_COMMITTEE, rank);
        var it = Case.lawful()
                .purpose(Purpose.APPOINT)
                .forPost(Case.post("00004-X", PostKind.HEAD, 6))
                .holds(Case.held(seat, PostingKind.APPOINTED, Case.unit("HN", level, 1), "2020-01-01", left));
        assertThat(it.speaks("LV-05")).isEqualTo(speaks);
        if (speaks) {
            assertThat(it.by("LV-05").outcome()).isEqualTo(Outcome.ALLOWED);
            assertThat(it.lawAt("2025-11-20").speaks("LV-05")).isFalse();
            assertThat(it.lawAt("2025-11-21").speaks("LV-05")).isTrue();
        }
    }

    @Test
    void who_sits_on_another_committee_still_or_has_only_a_seat_to_come_has_left_none() {
        var left = Case.post("HN-EXEC", PostKind.EXECUTIVE_COMMITTEE, 5);
        var city = Case.unit("HN", Level.CITY, 1);
        var head = Case.post("00004-X", PostKind.HEAD, 6);
        var it = Case.lawful()
                .purpose(Purpose.APPOINT)
                .forPost(head)
                .holds(Case.held(left, PostingKind.APPOINTED, city, "2020-01-01", "2025-06-01"));
        assertThat(it.speaks("LV-05")).isTrue();
        assertThat(it.holds(Case.post("00004-EXEC", PostKind.EXECUTIVE_COMMITTEE, 8), "2025-07-01", null)
                        .speaks("LV-05"))
                .isFalse();
        var toCome = Case.lawful()
                .purpose(Purpose.APPOINT)
                .forPost(head)
                .holds(Case.held(left, PostingKind.APPOINTED, city, "2026-01-01", "2027-01-01"));
        assertThat(toCome.speaks("LV-05")).isFalse();
    }

    @Test
    void a_posting_whose_post_is_not_on_record_is_no_seat_that_was_left() {
        var seat = Case.held(Case.post("HN-EXEC", PostKind.EXECUTIVE_COMMITTEE, 5), "2020-01-01", "2025-06-01");
        var it = Case.lawful()
                .purpose(Purpose.APPOINT)
                .forPost(Case.post("00004-X", PostKind.HEAD, 6))
                .holds(new HeldPost(seat.posting(), null, null));
        assertThat(it.speaks("LV-05")).isFalse();
    }

    @Test
    void the_poll_is_told_among_the_facts_of_a_removal() {
        var it = staying().onFile(OnFile.vote("2025-07-05", 60, 41));
        assertThat(it.by("LV-03").grounds().facts()).containsEntry("low", 41);
    }

    private static Case staying() {
        return Case.lawful().purpose(Purpose.STAY);
    }
}
