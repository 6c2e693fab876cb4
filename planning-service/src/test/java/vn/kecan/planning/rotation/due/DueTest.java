package vn.kecan.planning.rotation.due;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kecan.planning.rotation.due.WardFacts.DAY;
import static vn.kecan.planning.rotation.due.WardFacts.due;
import static vn.kecan.planning.rotation.due.WardFacts.heads;
import static vn.kecan.planning.rotation.due.WardFacts.one;
import static vn.kecan.planning.rotation.due.WardFacts.ward;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kecan.planning.facts.Level;
import vn.kecan.planning.facts.PostKind;
import vn.kecan.planning.facts.PostingKind;
import vn.kecan.planning.lawful.Case;
import vn.kecan.planning.rule.eligibility.Purpose;

/** RO-08 and RO-21, the day each clause begins, and the order of the list. */
class DueTest {

    @ParameterizedTest(name = "{0} by the law of {1}: {2}")
    @CsvSource({
        "W-SEC, APPOINTED, 2025-04-13, false", "W-SEC, APPOINTED, 2025-04-14, true",
        "W-DEP, ROTATED_IN, 2025-06-30, false", "W-DEP, ROTATED_IN, 2025-07-01, true",
        "W-DEP, SECONDED, 2025-06-30, false", "W-DEP, SECONDED, 2025-07-01, true"
    })
    void each_clause_from_its_day(String post, PostingKind kind, LocalDate lawAt, boolean listed) {
        var raw = ward().posting("C1", post, kind, "2017-01-01", null);
        assertThat(FoundDue.of(raw, "HN", DAY, lawAt, 12).isEmpty()).isEqualTo(!listed);
    }

    @ParameterizedTest(name = "RO-08 rotated since {0}, until {1}: {2} on {3}, {4}")
    @CsvSource({
        "2022-12-01,, MINIMUM_STAY, 2025-12-01, SERVED",
        "2022-12-02,, MINIMUM_STAY, 2025-12-02, COMING",
        "2023-03-31,, MINIMUM_STAY, 2026-03-31, COMING",
        "2024-01-01, 2026-12-01, RETURN, 2026-12-01, COMING",
        "2024-01-01, 2025-12-01, RETURN, 2025-12-01, DUE",
        "2024-01-01, 2025-11-01, RETURN, 2025-11-01, DUE"
    })
    void a_rotation_is_served_or_ends_as_agreed(
            String since, @Nullable String until, DueKind kind, LocalDate on, DueState state) {
        var it = one(ward().posting("C1", "W-DEP", PostingKind.ROTATED_IN, since, until));
        assertThat(it.kind()).isEqualTo(kind);
        assertThat(it.rule()).isEqualTo("RO-08");
        assertThat(it.dueOn()).isEqualTo(on);
        assertThat(it.state(DAY)).isEqualTo(state);
    }

    @Test
    void a_rotation_that_outlasts_the_least_time_stands_twice() {
        var raw = ward().posting("C1", "W-DEP", PostingKind.ROTATED_IN, "2022-06-01", "2026-06-01");
        assertThat(due(raw)).extracting(Due::kind).containsExactly(DueKind.MINIMUM_STAY, DueKind.RETURN);
    }

    @Test
    void a_rotation_that_is_over_is_due_only_as_long_as_nothing_follows() {
        var over = ward().posting("C1", "W-DEP", PostingKind.ROTATED_IN, "2022-01-01", "2025-06-01");
        assertThat(one(over).kind()).isEqualTo(DueKind.RETURN);
        assertThat(due(over.posting("C1", "W-SPEC", PostingKind.APPOINTED, "2025-10-01", null)))
                .isEmpty();
        var settled = ward().posting("C1", "W-DEP", PostingKind.ROTATED_IN, "2022-01-01", "2026-06-01")
                .posting("C1", "W-SPEC", PostingKind.APPOINTED, "2025-10-01", null);
        assertThat(due(settled)).isEmpty();
        var elsewhere = ward().posting("C1", "W-DEP", PostingKind.ROTATED_IN, "2022-01-01", "2026-06-01")
                .posting("C1", "HN-DEP", PostingKind.APPOINTED, "2025-10-01", null);
        assertThat(due(elsewhere)).hasSize(2);
    }

    @Test
    void who_has_retired_owes_no_return() {
        var raw = ward().cadre("OLD", "1950-01")
                .posting("OLD", "W-DEP", PostingKind.ROTATED_IN, "2022-01-01", "2025-06-01");
        assertThat(due(raw)).isEmpty();
    }

    @ParameterizedTest(name = "RO-21 seconded since {0}, until {1}: {2}, {3}")
    @CsvSource({
        "2022-11-30,, 2025-12-01, DUE",
        "2022-12-01,, 2025-12-02, COMING",
        "2020-01-01,, 2025-07-01, DUE",
        "2024-01-01, 2026-02-01, 2026-02-01, COMING",
        "2023-01-01, 2026-06-01, 2026-01-02, COMING",
        "2024-01-01, 2025-10-01, 2025-10-01, DUE"
    })
    void a_secondment_ends_as_agreed_or_after_three_years(
            String since, @Nullable String until, LocalDate on, DueState state) {
        var it = one(ward().posting("C1", "W-DEP", PostingKind.SECONDED, since, until));
        assertThat(it.kind()).isEqualTo(DueKind.SECONDMENT_END);
        assertThat(it.rule()).isEqualTo("RO-21");
        assertThat(it.dueOn()).isEqualTo(on);
        assertThat(it.state(DAY)).isEqualTo(state);
    }

    /** The list and the rules on staying name the same day. */
    @ParameterizedTest(name = "since {0}")
    @CsvSource({"2022-12-01", "2023-02-28", "2023-08-31", "2024-02-29"})
    void the_day_is_the_one_on_which_the_rule_flips(String since) {
        var seconded = one(ward().posting("C1", "W-DEP", PostingKind.SECONDED, since, null), 40);
        var post = Case.post("W-DEP", PostKind.DEPUTY_SECRETARY, 6);
        var unit = Case.unit("W", Level.COMMUNE, 1);
        assertThat(Case.lawful()
                        .holds(Case.held(post, PostingKind.SECONDED, unit, since, null))
                        .forPost(post)
                        .in(unit)
                        .purpose(Purpose.STAY)
                        .by("RO-21")
                        .grounds()
                        .flipsOn())
                .isEqualTo(seconded.dueOn());
        var place = Case.post("W-SEC", PostKind.SECRETARY, 5);
        var secretary = one(ward().posting("C1", "W-SEC", PostingKind.APPOINTED, since, null), 120);
        assertThat(Case.lawful()
                        .holdsNothing()
                        .holds(Case.held(place, PostingKind.APPOINTED, unit, since, null))
                        .forPost(place)
                        .in(unit)
                        .purpose(Purpose.STAY)
                        .by("RO-19")
                        .grounds()
                        .flipsOn())
                .isEqualTo(secretary.dueOn());
    }

    @Test
    void the_earliest_comes_first_and_what_nobody_can_say_last() {
        var raw = heads("Z", Level.COMMUNE, true)
                .cadre("C2", "1980-01")
                .cadre("C3", "1980-01")
                .posting("C2", "W-DEP", PostingKind.SECONDED, "2024-01-01", "2026-02-01")
                .posting("C3", "W-DEP", PostingKind.ROTATED_IN, "2022-01-01", null)
                .posting("C2", "W-SEC", PostingKind.APPOINTED, "2016-01-01", null);
        assertThat(due(raw))
                .extracting(Due::kind)
                .containsExactly(
                        DueKind.MINIMUM_STAY, DueKind.TERM_LIMIT, DueKind.SECONDMENT_END, DueKind.NON_LOCAL_HEAD);
        assertThat(due(raw)).isSortedAccordingTo((a, b) -> a.key().compareTo(b.key()));
    }
}
