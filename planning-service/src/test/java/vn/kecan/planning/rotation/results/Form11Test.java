package vn.kecan.planning.rotation.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kecan.planning.facts.BirthDate;
import vn.kecan.planning.facts.Cadre;
import vn.kecan.planning.facts.Education;
import vn.kecan.planning.facts.Level;
import vn.kecan.planning.facts.PoliticalTheory;
import vn.kecan.planning.facts.PostKind;
import vn.kecan.planning.facts.PostingKind;
import vn.kecan.planning.facts.Sex;
import vn.kecan.planning.facts.successor.Succession;
import vn.kecan.planning.form.Form;
import vn.kecan.planning.rotation.move.DirectionCode;
import vn.kecan.planning.testing.RawFacts;

/** Form 11: which postings are turns, into which column and row each goes. */
class Form11Test {

    private static final LocalDate FROM = LocalDate.of(2025, 1, 1);
    private static final LocalDate TO = LocalDate.of(2026, 1, 1);

    @ParameterizedTest(name = "from {0} to {1} on {2}: {3}")
    @CsvSource({
        "HN, W1, 2025-08-01, CITY_TO_COMMUNE",
        "DEPT, W1, 2025-08-01, CITY_TO_COMMUNE",
        "W1, HN, 2025-08-01, COMMUNE_TO_CITY",
        "W1, DEPT, 2025-08-01, COMMUNE_TO_CITY",
        "W1, W2, 2025-08-01, COMMUNE_TO_COMMUNE",
        "DEPT, HN, 2025-08-01, SECTOR_TO_SECTOR",
        "DEPT, OFFICE, 2025-08-01, OFFICE_TO_OFFICE",
        "W1, CELL, 2025-08-01, OFFICE_TO_OFFICE",
        "HN, D1, 2025-03-01, CITY_TO_DISTRICT",
        "D1, HN, 2025-03-01, DISTRICT_TO_CITY",
        "D1, D2, 2025-03-01, DISTRICT_TO_DISTRICT",
        "D1, OLD, 2025-03-01, DISTRICT_TO_COMMUNE",
        "D2, OLD, 2025-03-01, DISTRICT_TO_COMMUNE",
        "OLD, D2, 2025-03-01, COMMUNE_TO_DISTRICT",
        "OLD, W2, 2025-08-01, COMMUNE_TO_COMMUNE",
        "D1, W1, 2025-08-01, DISTRICT_TO_COMMUNE",
        "DN, W1, 2025-08-01, OTHER"
    })
    void each_turn_has_one_direction(String left, String came, String on, DirectionCode direction) {
        var until = left.equals("OLD") || left.startsWith("D1") || left.startsWith("D2") ? end(on) : on;
        var raw = city().posting("C1", left + "-P", PostingKind.APPOINTED, "2020-01-01", until)
                .posting("C1", came + "-P", PostingKind.ROTATED_IN, on, null);
        assertThat(turns(raw, "HN")).extracting(RotationTurn::direction).containsExactly(direction);
    }

    /** A unit that ended with June is left at the latest then. */
    private static String end(String on) {
        return on.compareTo("2025-07-01") > 0 ? "2025-07-01" : on;
    }

    @Test
    void whose_earlier_post_is_not_on_record_has_no_direction() {
        var raw = city().posting("C1", "W1-P", PostingKind.ROTATED_IN, "2025-08-01", null);
        assertThat(turns(raw, "HN")).extracting(RotationTurn::direction).containsExactly(DirectionCode.UNKNOWN);
    }

    @Test
    void the_main_post_of_the_day_before_counts_or_else_the_last() {
        var raw = city().posting("C1", "W2-P", PostingKind.APPOINTED, "2019-01-01", "2025-02-01")
                .posting("C1", "DEPT-P", PostingKind.APPOINTED, "2015-01-01", "2019-01-01")
                .posting("C1", "W1-P", PostingKind.ROTATED_IN, "2025-08-01", null);
        assertThat(turns(raw, "HN"))
                .extracting(RotationTurn::direction)
                .containsExactly(DirectionCode.COMMUNE_TO_COMMUNE);
    }

    @ParameterizedTest(name = "begun {0}: {1} turns")
    @CsvSource({"2024-12-31, 0", "2025-01-01, 1", "2025-12-31, 1", "2026-01-01, 0"})
    void the_period_has_its_first_day_and_not_the_last(String on, int turns) {
        var raw = city().posting("C1", "HN-P", PostingKind.ROTATED_IN, on, null);
        assertThat(turns(raw, "HN")).hasSize(turns);
    }

    @Test
    void one_person_twice_is_two_turns_and_other_postings_are_none() {
        var raw = city().posting("C1", "DEPT-P", PostingKind.ROTATED_IN, "2025-02-01", "2025-08-01")
                .posting("C1", "W1-P", PostingKind.ROTATED_IN, "2025-08-01", null)
                .posting("C2", "W1-P", PostingKind.APPOINTED, "2025-08-01", null)
                .posting("C2", "W2-P", PostingKind.SECONDED, "2025-08-01", null)
                .posting("C2", "HN-P", null, LocalDate.of(2025, 8, 1), null);
        assertThat(turns(raw, "HN")).hasSize(2);
        assertThat(turns(raw, "W1")).hasSize(1);
        assertThat(turns(raw, "DEPT")).hasSize(1);
        assertThat(turns(raw, "W2")).isEmpty();
    }

    @Test
    void a_rotation_that_goes_on_is_counted_once() {
        var raw = city().posting("C1", "OLD-P", PostingKind.ROTATED_IN, "2025-02-01", "2025-07-01")
                .posting("C1", "W1-P", PostingKind.ROTATED_IN, "2025-07-01", "2025-10-01")
                .posting("C1", "W1-P", PostingKind.ROTATED_IN, "2025-10-01", null);
        assertThat(turns(raw, "HN")).hasSize(2);
        raw.goesOn("OLD-P", "W1-P");
        assertThat(turns(raw, "HN")).extracting(RotationTurn::on).containsExactly(LocalDate.of(2025, 2, 1));
    }

    @Test
    void a_unit_counts_where_it_stood_on_the_day() {
        var raw = city().posting("C1", "OLD-P", PostingKind.ROTATED_IN, "2025-02-01", null);
        assertThat(turns(raw, "D1")).hasSize(1);
        assertThat(turns(raw, "OLD")).hasSize(1);
        assertThat(turns(raw, "D2")).isEmpty();
        assertThat(turns(raw, "DN")).isEmpty();
    }

    @ParameterizedTest(name = "born {0}, rotated in 2025-08: {1}")
    @CsvSource({
        "1985-09, age-to-40",
        "1984-09, age-to-40",
        "1984-08, age-41-50",
        "1974-09, age-41-50",
        "1974-08, age-over-50",
        ", age-unknown"
    })
    void ages_are_full_years_on_the_day(@Nullable String born, String row) {
        var form = form(rotated(cadre(born, Sex.F, 1, Education.MASTER, PoliticalTheory.BACHELOR)), true);
        for (var band : List.of("age-to-40", "age-41-50", "age-over-50", "age-unknown")) {
            assertThat(total(form, band)).as(band).isEqualTo(band.equals(row) ? 1 : 0);
        }
    }

    @Test
    void the_rows_are_those_of_the_form() {
        var it = form(rotated(cadre("1980-01", Sex.F, 2, Education.DOCTORATE, PoliticalTheory.BACHELOR)), true);
        for (var row : List.of("total", "women", "ethnic-minority", "postgraduate", "theory-advanced")) {
            assertThat(total(it, row)).as(row).isEqualTo(1);
        }
        for (var row : List.of("university", "college", "vocational", "theory-elementary", "theory-intermediate")) {
            assertThat(total(it, row)).as(row).isZero();
        }
        var other = form(rotated(cadre("1980-01", Sex.M, 1, Education.COLLEGE, PoliticalTheory.INTERMEDIATE)), true);
        assertThat(total(other, "women")).isZero();
        assertThat(total(other, "ethnic-minority")).isZero();
        assertThat(total(other, "college")).isEqualTo(1);
        assertThat(total(other, "theory-intermediate")).isEqualTo(1);
        var nothing = form(rotated(cadre(null, null, null, null, null)), true);
        for (var row : List.of(
                "sex-unknown", "ethnicity-unknown", "age-unknown", "degree-unknown", "theory-unknown", "total")) {
            assertThat(total(nothing, row)).as(row).isEqualTo(1);
        }
        assertThat(total(nothing, "women")).isZero();
    }

    @Test
    void what_is_not_on_record_is_not_counted_as_none() {
        var it = form(rotated(cadre("1980-01", Sex.F, 2, null, null)), true);
        assertThat(counts(it, "religious")).containsOnlyNulls();
        assertThat(counts(it, "total").get(1)).isNull();
        assertThat(it.columns().get(1).code()).isEqualTo("CENTRE_TO_CITY");
    }

    @Test
    void a_post_was_added_when_there_are_more_holders_than_seats() {
        var raw = city().posting("C1", "W1-P", PostingKind.ROTATED_IN, "2025-08-01", null);
        assertThat(turns(raw, "HN").getFirst().added()).isFalse();
        raw.posting("C2", "W1-P", PostingKind.APPOINTED, "2020-01-01", "2025-08-01");
        assertThat(turns(raw, "HN").getFirst().added()).isFalse();
        raw.posting("C2", "W1-P", PostingKind.APPOINTED, "2025-08-01", null);
        assertThat(turns(raw, "HN").getFirst().added()).isTrue();
        assertThat(total(form(raw, true), "added-post")).isEqualTo(1);
    }

    @Test
    void the_columns_of_districts_are_shown_while_one_stood() {
        assertThat(form(city(), true).columns()).hasSize(14);
        assertThat(form(city(), false).columns())
                .hasSize(9)
                .noneMatch(it -> it.code().contains("DISTRICT"));
    }

    /** A plain loop over the postings and the columns of every row. */
    @Test
    void every_turn_stands_in_one_column_and_the_total_equals_a_plain_count() {
        var random = new Random(11);
        var units = List.of("HN", "DEPT", "OFFICE", "W1", "W2", "CELL", "DN");
        for (var n = 0; n < 60; n++) {
            var raw = city();
            var expected = 0;
            for (var c = 3; c < 25; c++) {
                raw.cadres.add(cadre("C" + c, "1970-01", Sex.F, 1, null, null));
                var day = LocalDate.of(2023, 1, 1);
                var before = "";
                for (var k = 0; k < 4; k++) {
                    var to = day.plusDays(50 + random.nextInt(400));
                    var kind = random.nextBoolean() ? PostingKind.ROTATED_IN : PostingKind.APPOINTED;
                    var unit = units.get(random.nextInt(units.size()));
                    if (unit.equals(before)) {
                        unit = units.get((units.indexOf(unit) + 1) % units.size());
                    }
                    raw.posting("C" + c, unit + "-P", kind, day, to);
                    if (kind == PostingKind.ROTATED_IN
                            && !unit.equals("DN")
                            && !day.isBefore(FROM)
                            && day.isBefore(TO)) {
                        expected++;
                    }
                    before = unit;
                    day = to.plusDays(random.nextInt(2) * 30L);
                }
            }
            var form = form(raw, true);
            assertThat(total(form, "total")).isEqualTo(expected);
            for (var row : form.rows()) {
                if (!row.heading().code().equals("religious")) {
                    var sum = row.counts().stream()
                            .skip(1)
                            .mapToLong(it -> it == null ? 0 : it)
                            .sum();
                    assertThat(row.counts().getFirst()).as(row.heading().code()).isEqualTo(sum);
                }
            }
        }
    }

    private static RawFacts city() {
        var raw = new RawFacts()
                .unit("HN", null, Level.CITY, RawFacts.EVER, null)
                .unit("DN", null, Level.CITY, RawFacts.EVER, null)
                .unit("DEPT", "HN", Level.CITY, RawFacts.EVER, null)
                .unit("OFFICE", "DEPT", Level.GRASSROOTS, RawFacts.EVER, null)
                .unit("W1", "HN", Level.COMMUNE, RawFacts.EVER, null)
                .unit("W2", "HN", Level.COMMUNE, RawFacts.EVER, null)
                .unit("CELL", "W1", Level.GRASSROOTS, RawFacts.EVER, null)
                .unit("D1", "HN", Level.DISTRICT, RawFacts.EVER, RawFacts.MERGER)
                .unit("D2", "HN", Level.DISTRICT, RawFacts.EVER, RawFacts.MERGER)
                .unit("OLD", "D1", Level.COMMUNE, RawFacts.EVER, RawFacts.MERGER);
        for (var it : List.copyOf(raw.units)) {
            raw.post(it.code() + "-P", it.code(), PostKind.HEAD, false, false, it.validFrom(), it.validTo());
        }
        return raw.cadre("C1", "1980-01").cadre("C2", "1980-01");
    }

    /** Somebody of whom so much is on record, rotated on one day of August. */
    private static RawFacts rotated(Cadre it) {
        var raw = city();
        raw.cadres.add(it);
        return raw.posting(it.code(), "W2-P", PostingKind.APPOINTED, "2020-01-01", "2025-08-10")
                .posting(it.code(), "W1-P", PostingKind.ROTATED_IN, "2025-08-10", null);
    }

    private static Cadre cadre(
            @Nullable String born,
            @Nullable Sex sex,
            @Nullable Integer ethnicity,
            @Nullable Education education,
            @Nullable PoliticalTheory theory) {
        return cadre("X", born, sex, ethnicity, education, theory);
    }

    private static Cadre cadre(
            String code,
            @Nullable String born,
            @Nullable Sex sex,
            @Nullable Integer ethnicity,
            @Nullable Education education,
            @Nullable PoliticalTheory theory) {
        return new Cadre(
                code,
                code,
                born == null ? null : BirthDate.parse(born),
                sex,
                ethnicity,
                null,
                null,
                null,
                education,
                theory,
                null,
                false,
                "HN",
                null,
                null);
    }

    private static List<RotationTurn> turns(RawFacts raw, String root) {
        return FindTurns.find(root, FROM, TO, raw.facts(), any -> new Succession(raw.ended));
    }

    private static Form form(RawFacts raw, boolean districts) {
        return Form11.of(raw.units.getFirst(), FROM, TO, districts, turns(raw, "HN"));
    }

    private static List<@Nullable Long> counts(Form form, String row) {
        return form.rows().stream()
                .filter(it -> it.heading().code().equals(row))
                .findFirst()
                .orElseThrow()
                .counts();
    }

    private static long total(Form form, String row) {
        return counts(form, row).getFirst();
    }
}
