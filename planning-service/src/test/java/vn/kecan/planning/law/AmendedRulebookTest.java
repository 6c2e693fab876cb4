package vn.kecan.planning.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an amendment does to a rulebook, and which it cannot do: the refusals are those of the files. */
class AmendedRulebookTest {

    private static final String MONTHS = "planning.age.months-left";
    private static final Citation NEW =
            new Citation("400-QĐ/TW", "Điều 5", Standing.OFFICIAL, LocalDate.parse("2026-12-02"));
    private static final Rulebook BOOK = Rulebook.bundled();

    private static final Map<String, String> DELEGATED =
            Map.of("law/planning/share.yaml", """
            unit: percent
            rounding: EXACT
            delegated:
              to: [CITY]
              by: {act: 45-HD/BTCTW, clause: II.6.3, standing: OFFICIAL}
              checked: 2026-11-23
            """, "law/rules/PL-17.yaml", """
            title: {vi: Tỷ lệ cấp xã, en: Shares of communes}
            scope: {vi: cấp xã, en: communes}
            severity: WARN
            parameters: [planning.share]
            in-force:
              - {from: 2025-11-21, by: {act: 45-HD/BTCTW, clause: II.6.3, standing: OFFICIAL}, checked: 2026-11-23}
            """);

    private static ParameterChange change(String from, @Nullable String to, @Nullable Map<String, Object> values) {
        return new ParameterChange(MONTHS, null, day(from), to == null ? null : day(to), values, NEW);
    }

    private static LocalDate day(@Nullable String text) {
        return LocalDate.parse(String.valueOf(text));
    }

    @ParameterizedTest(name = "on {0} tier 1 needs {1}")
    @CsvSource({"2025-10-08, 60", "2026-12-31, 60", "2027-01-01, 48", "2028-06-30, 48", "2028-07-01, 60"})
    void a_change_holds_in_its_period_and_what_held_before_holds_around_it(String on, long months) {
        var after = BOOK.amended(List.of(change("2027-01-01", "2028-07-01", Map.of("tier-1", 48, "tier-2", 108))));
        assertThat(after.on(LocalDate.parse(on)).value(MONTHS, "tier-1").number())
                .isEqualTo(months);
        assertThat(BOOK.on(LocalDate.parse(on)).value(MONTHS, "tier-1").number())
                .isEqualTo(60);
    }

    /** The first change ends before the second begins, so it is left as it is; the third cuts the second short. */
    @ParameterizedTest(name = "on {0} tier 1 needs {1}")
    @CsvSource({
        "2027-02-28, 48",
        "2027-03-01, 60",
        "2027-05-31, 60",
        "2027-06-01, 50",
        "2027-08-31, 50",
        "2027-09-01, 52",
        "2028-12-31, 52",
        "2029-01-01, 60"
    })
    void changes_lie_beside_each_other_and_a_later_one_cuts_an_earlier_one_short(String on, long months) {
        var book = BOOK.amended(List.of(
                change("2027-01-01", "2027-03-01", Map.of("tier-1", 48, "tier-2", 108)),
                change("2027-06-01", "2028-01-01", Map.of("tier-1", 50, "tier-2", 110)),
                change("2027-09-01", "2029-01-01", Map.of("tier-1", 52, "tier-2", 112))));
        assertThat(book.on(LocalDate.parse(on)).value(MONTHS, "tier-1").number())
                .isEqualTo(months);
    }

    @Test
    void the_new_value_brings_its_own_citation() {
        var after = BOOK.amended(List.of(change("2027-01-01", null, Map.of("tier-1", 48, "tier-2", 108))));
        var value = after.on(day("2030-01-01")).value(MONTHS, "tier-2");
        assertThat(value.number()).isEqualTo(108);
        assertThat(value.citation()).isEqualTo(NEW);
        assertThat(value.from()).isEqualTo("2027-01-01");
        assertThat(after.on(day("2026-12-31")).value(MONTHS, "tier-2").to()).isEqualTo("2027-01-01");
    }

    @Test
    void a_version_has_a_hash_of_its_own_and_can_be_read_again() {
        var after = BOOK.amended(List.of(change("2027-01-01", null, Map.of("tier-1", 48, "tier-2", 108))));
        assertThat(after.hash()).isNotEqualTo(BOOK.hash());
        assertThat(Rulebook.read(after.text()).hash()).isEqualTo(after.hash());
        assertThat(Rulebook.read(BOOK.text()).hash()).isEqualTo(BOOK.hash());
        assertThat(BOOK.amended(List.of(change("2027-01-01", null, Map.of("tier-1", 48, "tier-2", 108))))
                        .hash())
                .isEqualTo(after.hash());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "a gap             | 2027-01-01 | 2027-02-01 | -     | -   | in-force",
                "a gap for good    | 2027-01-01 |            | -     | -   | in-force",
                "swapped days      | 2027-02-01 | 2027-01-01 | 48    | 108 | to",
                "an empty period   | 2027-01-01 | 2027-01-01 | 48    | 108 | to",
                "a key missing     | 2027-01-01 |            | 48    | -   | tier-2",
                "below zero        | 2027-01-01 |            | -48   | 108 | tier-1",
                "a word            | 2027-01-01 |            | viele | 108 | tier-1",
            })
    void what_no_file_may_say_no_amendment_may(
            String name, String from, @Nullable String to, String one, String two, String field) {
        var values = new HashMap<String, Object>();
        put(values, "tier-1", one);
        put(values, "tier-2", two);
        assertThatThrownBy(() -> BOOK.amended(List.of(change(from, to, values.isEmpty() ? null : values))))
                .isInstanceOfSatisfying(
                        RulebookRefused.class, it -> assertThat(it.field()).endsWith(field));
    }

    private static void put(Map<String, Object> values, String key, String text) {
        if (!text.equals("-")) {
            values.put(key, text.matches("-?\\d+") ? (Object) Integer.valueOf(text) : text);
        }
    }

    @Test
    void a_key_or_a_parameter_that_is_not_there_is_refused_by_name() {
        assertThatThrownBy(() -> BOOK.amended(List.of(change("2027-01-01", null, Map.of("tier-3", 1)))))
                .hasMessageContaining("values.tier-3");
        assertThatThrownBy(() -> BOOK.amended(List.of(
                        new ParameterChange("rules.PL-10", null, day("2027-01-01"), null, Map.of("value", 1), NEW))))
                .hasMessageContaining("parameter");
    }

    @Test
    void nobody_sets_for_his_units_what_no_clause_leaves_to_him() {
        assertThatThrownBy(() -> BOOK.amended(List.of(new ParameterChange(
                        MONTHS, "HN", day("2027-01-01"), null, Map.of("tier-1", 48, "tier-2", 108), NEW))))
                .isInstanceOf(RulebookRefused.class)
                .hasMessageContaining("must not be given");
    }

    @Test
    void a_delegated_value_is_that_of_the_nearest_unit_above_with_its_own_citation() {
        var book = RulebookFiles.of(DELEGATED);
        var city = new ParameterChange("planning.share", "HN", day("2026-01-01"), null, Map.of("value", 15), NEW);
        var ward = new ParameterChange("planning.share", "00004", day("2026-06-01"), null, Map.of("value", 20), NEW);
        Lineage tree = unit -> unit.equals("HN") ? List.of("HN") : List.of(unit, "HN");
        var law = book.amended(List.of(city, ward)).on(day("2026-06-01")).among(tree);
        assertThat(law.valueFor("00004", "planning.share").orElseThrow().number())
                .isEqualTo(20);
        assertThat(law.valueFor("00008", "planning.share").orElseThrow()).satisfies(it -> {
            assertThat(it.number()).isEqualTo(15);
            assertThat(it.citation()).isEqualTo(NEW);
            assertThat(it.setFor()).isEqualTo("HN");
        });
        assertThat(law.on(day("2026-05-31"))
                        .valueFor("00004", "planning.share")
                        .orElseThrow()
                        .number())
                .isEqualTo(15);
        assertThat(law.valueFor("DN", "planning.share")).isPresent();
        assertThat(book.on(day("2026-06-01")).valueFor("00004", "planning.share"))
                .isEmpty();
        assertThat(law.among(Lineage.NONE).valueFor("DN", "planning.share")).isEmpty();
    }

    @Test
    void a_delegated_period_ends_without_leaving_a_gap_that_is_refused() {
        var book = RulebookFiles.of(DELEGATED);
        var set = new ParameterChange("planning.share", "HN", day("2026-01-01"), null, Map.of("value", 15), NEW);
        var end = new ParameterChange("planning.share", "HN", day("2026-01-01"), null, null, NEW);
        assertThat(book.amended(List.of(set, end)).hash()).isEqualTo(book.hash());
    }
}
