package vn.kecan.planning.rotationdue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kecan.planning.eligibility.Purpose;
import vn.kecan.planning.facts.Level;
import vn.kecan.planning.facts.PostKind;
import vn.kecan.planning.facts.PostingKind;
import vn.kecan.planning.lawful.Case;
import vn.kecan.planning.testing.RawFacts;

/** Who is due: both sides of every day. */
class DueTest {

    private static final LocalDate DAY = LocalDate.of(2025, 12, 1);

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
    void a_head_of_whom_nobody_has_decided_is_unknown_whatever_his_home() {
        var it = one(heads("W", Level.COMMUNE, true));
        assertThat(it.kind()).isEqualTo(DueKind.NON_LOCAL_HEAD);
        assertThat(it.rule()).isEqualTo("RO-18");
        assertThat(it.dueOn()).isNull();
        assertThat(it.state(DAY)).isEqualTo(DueState.UNKNOWN);
        assertThat(it.standing().local()).isNull();
        assertThat(it.standing().homeProvince()).isEqualTo("01");
        assertThat(it.standing().homeCommune()).isEqualTo("00008");
        assertThat(it.because().en()).contains("kept by HN");
    }

    @ParameterizedTest(name = "decided local {0} for {1} from {2} until {3}: due {4}")
    @CsvSource({
        "true, W, 2024-05-01,, 2025-04-14",
        "true, W, 2025-08-01,, 2025-08-01",
        "true, W, 2025-12-01,, 2025-12-01",
        "true, W, 2025-12-02,, UNKNOWN",
        "true, W, 2024-05-01, 2025-12-01, UNKNOWN",
        "true, HN, 2024-05-01,, UNKNOWN",
        "true, 01, 2024-05-01,, UNKNOWN",
        "false, W, 2024-05-01,, NONE"
    })
    void a_local_head_is_due_since_all_of_it_holds(
            boolean local, String place, LocalDate from, @Nullable LocalDate to, String due) {
        var raw = heads("W", Level.COMMUNE, true).flag("C1", place, local, from, to);
        switch (due) {
            case "NONE" -> assertThat(due(raw)).isEmpty();
            case "UNKNOWN" -> assertThat(one(raw).dueOn()).isNull();
            default -> assertThat(one(raw).dueOn()).isEqualTo(due);
        }
    }

    @ParameterizedTest(name = "{0}, for a non-local by its record {1}, law of {2}: {3}")
    @CsvSource({
        "CITY, false, 2025-12-01, RO-03",
        "CITY, true, 2025-12-01, RO-03",
        "DISTRICT, false, 2025-06-30, RO-03",
        "DISTRICT, false, 2025-07-01,",
        "COMMUNE, false, 2025-12-01,",
        "COMMUNE, true, 2025-12-01, RO-18",
        "COMMUNE, true, 2025-04-13, RO-02",
        "UPPER_GRASSROOTS, true, 2025-12-01, RO-02",
        "COMMUNE, true, 2022-04-27,"
    })
    void the_clause_that_asks_for_a_non_local(Level level, boolean nonLocal, LocalDate lawAt, @Nullable String rule) {
        var found = FoundDue.of(heads("Z", level, nonLocal), "HN", DAY, lawAt, 0).stream()
                .filter(it -> it.kind() == DueKind.NON_LOCAL_HEAD)
                .map(Due::rule)
                .toList();
        assertThat(found).isEqualTo(rule == null ? List.of() : List.of(rule));
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

    @Test
    void two_postings_to_one_post_are_one_line() {
        var raw = ward().posting("C1", "W-SEC", PostingKind.APPOINTED, "2016-01-01", null)
                .posting("C1", "W-SEC", PostingKind.ACTING, "2016-06-01", null);
        assertThat(due(raw)).hasSize(1);
    }

    private static RawFacts ward() {
        return new RawFacts()
                .unit("HN", null, Level.CITY, RawFacts.EVER, null)
                .unit("W", "HN", Level.COMMUNE, RawFacts.EVER, null)
                .post("HN-DEP", "HN", PostKind.DEPUTY_SECRETARY, false, false, RawFacts.EVER, null)
                .post("W-SEC", "W", PostKind.SECRETARY, false, false, RawFacts.EVER, null)
                .post("W-DEP", "W", PostKind.DEPUTY_SECRETARY, false, false, RawFacts.EVER, null)
                .post("W-SPEC", "W", PostKind.SPECIALIST, false, false, RawFacts.EVER, null)
                .cadre("C1", "1980-01");
    }

    /** C1 heads a post since 2020: of the ward, or of a unit of another level. */
    private static RawFacts heads(String unit, Level level, boolean nonLocal) {
        var raw = ward();
        if (!unit.equals("W")) {
            raw.unit(unit, "HN", level, RawFacts.EVER, null);
        }
        return raw.post(unit + "-HEAD", unit, PostKind.SECRETARY, true, nonLocal, RawFacts.EVER, null)
                .posting("C1", unit + "-HEAD", PostingKind.APPOINTED, "2020-01-01", null);
    }

    private static List<Due> due(RawFacts raw) {
        return FoundDue.of(raw, "HN", DAY, DAY, 12);
    }

    private static Due one(RawFacts raw) {
        return one(raw, 12);
    }

    private static Due one(RawFacts raw, int months) {
        var found = FoundDue.of(raw, "HN", DAY, DAY, months);
        assertThat(found).hasSize(1);
        return found.getFirst();
    }
}
