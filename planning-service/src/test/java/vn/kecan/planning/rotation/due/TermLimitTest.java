package vn.kecan.planning.rotation.due;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kecan.planning.rotation.due.WardFacts.DAY;
import static vn.kecan.planning.rotation.due.WardFacts.due;
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
import vn.kecan.planning.testing.RawFacts;

/** 45-CT/TW, RO-19: secretaries too long in one place. */
class TermLimitTest {

    @ParameterizedTest(name = "RO-19 secretary since {0}, until {1}: due {2}, {3}")
    @CsvSource({
        "2017-12-01,, 2025-12-01, DUE",
        "2017-12-02,, 2025-12-02, COMING",
        "2018-12-01,, 2026-12-01, COMING",
        "2010-01-01,, 2025-04-14, DUE",
        "2018-02-28,, 2026-02-28, COMING",
        "2018-06-30, 2026-07-01, 2026-06-30, COMING"
    })
    void a_secretary_is_due_after_eight_years(String since, @Nullable String until, LocalDate due, DueState state) {
        var it = one(ward().posting("C1", "W-SEC", PostingKind.APPOINTED, since, until));
        assertThat(it.kind()).isEqualTo(DueKind.TERM_LIMIT);
        assertThat(it.rule()).isEqualTo("RO-19");
        assertThat(it.dueOn()).isEqualTo(due);
        assertThat(it.state(DAY)).isEqualTo(state);
        assertThat(it.citation().act()).isEqualTo("45-CT/TW");
        assertThat(it.parameter().number()).isEqualTo(96);
    }

    @ParameterizedTest(name = "RO-19 secretary since {0}, until {1}: is not listed")
    @CsvSource({"2018-12-02,", "2018-06-30, 2026-06-30"})
    void nor_is_he_before_the_last_day_looked_at_or_when_he_leaves_earlier(String since, @Nullable String until) {
        assertThat(due(ward().posting("C1", "W-SEC", PostingKind.APPOINTED, since, until)))
                .isEmpty();
    }

    @Test
    void a_month_that_is_too_short_is_full_on_the_first_of_the_next() {
        var it = one(ward().posting("C1", "W-SEC", PostingKind.APPOINTED, "2018-01-31", null));
        assertThat(it.dueOn()).isEqualTo("2026-01-31");
        var leap = ward().posting("C1", "W-SEC", PostingKind.APPOINTED, "2016-02-29", null);
        assertThat(one(leap).dueOn()).isEqualTo("2025-04-14");
    }

    @Test
    void a_gap_begins_anew_and_a_second_posting_without_one_does_not() {
        var gap = ward().posting("C1", "W-SEC", PostingKind.APPOINTED, "2015-01-01", "2018-05-31")
                .posting("C1", "W-SEC", PostingKind.APPOINTED, "2018-06-01", null);
        assertThat(one(gap).dueOn()).isEqualTo("2026-06-01");
        var none = ward().posting("C1", "W-SEC", PostingKind.APPOINTED, "2018-01-01", "2022-06-01")
                .posting("C1", "W-SEC", PostingKind.APPOINTED, "2022-06-01", null);
        assertThat(one(none).dueOn()).isEqualTo("2026-01-01");
        assertThat(one(none).holding().postings()).hasSize(2);
    }

    @Test
    void a_reorganisation_breaks_nothing_where_the_post_goes_on() {
        var raw = ward().unit("OLD", "HN", Level.COMMUNE, RawFacts.EVER, RawFacts.MERGER)
                .post("OLD-SEC", "OLD", PostKind.SECRETARY, false, false, RawFacts.EVER, RawFacts.MERGER)
                .posting("C1", "OLD-SEC", PostingKind.APPOINTED, "2018-03-01", "2025-07-01")
                .posting("C1", "W-SEC", PostingKind.APPOINTED, "2025-07-01", null);
        assertThat(due(raw)).isEmpty();
        raw.goesOn("OLD-SEC", "X-SEC", "W-SEC");
        assertThat(one(raw).dueOn()).isEqualTo("2026-03-01");
        assertThat(one(raw).through()).containsExactly("OLD-SEC", "W-SEC");
    }

    /** He was moved from one place to another before both became one. */
    @Test
    void who_was_reassigned_before_the_merger_is_counted_from_then() {
        var raw = ward().unit("A", "HN", Level.COMMUNE, RawFacts.EVER, RawFacts.MERGER)
                .unit("B", "HN", Level.COMMUNE, RawFacts.EVER, RawFacts.MERGER)
                .post("A-SEC", "A", PostKind.SECRETARY, false, false, RawFacts.EVER, RawFacts.MERGER)
                .post("B-SEC", "B", PostKind.SECRETARY, false, false, RawFacts.EVER, RawFacts.MERGER)
                .goesOn("A-SEC", "W-SEC")
                .goesOn("B-SEC", "W-SEC")
                .posting("C1", "A-SEC", PostingKind.APPOINTED, "2012-01-01", "2018-04-01")
                .posting("C1", "B-SEC", PostingKind.APPOINTED, "2018-04-01", "2025-07-01")
                .posting("C1", "W-SEC", PostingKind.APPOINTED, "2025-07-01", null);
        assertThat(one(raw).dueOn()).isEqualTo("2026-04-01");
        assertThat(one(raw).through()).containsExactly("B-SEC", "W-SEC");
    }

    @ParameterizedTest(name = "RO-19 at {0}: {1}")
    @CsvSource({"GRASSROOTS, 0", "UPPER_GRASSROOTS, 1", "COMMUNE, 1", "CITY, 1"})
    void from_the_upper_grassroots_on(Level level, int lines) {
        var raw = ward().unit("Z", "HN", level, RawFacts.EVER, null)
                .post("Z-SEC", "Z", PostKind.SECRETARY, false, false, RawFacts.EVER, null)
                .posting("C1", "Z-SEC", PostingKind.APPOINTED, "2016-01-01", null);
        assertThat(due(raw)).hasSize(lines);
    }

    @Test
    void two_postings_to_one_post_are_one_line() {
        var raw = ward().posting("C1", "W-SEC", PostingKind.APPOINTED, "2016-01-01", null)
                .posting("C1", "W-SEC", PostingKind.ACTING, "2016-06-01", null);
        assertThat(due(raw)).hasSize(1);
    }
}
