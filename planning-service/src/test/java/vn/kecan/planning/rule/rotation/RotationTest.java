package vn.kecan.planning.rule.rotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kecan.planning.facts.EvaluationLevel;
import vn.kecan.planning.facts.Level;
import vn.kecan.planning.facts.PoliticalTheory;
import vn.kecan.planning.facts.Post;
import vn.kecan.planning.facts.PostKind;
import vn.kecan.planning.facts.PostingKind;
import vn.kecan.planning.facts.Sex;
import vn.kecan.planning.law.Outcome;
import vn.kecan.planning.lawful.Case;
import vn.kecan.planning.lawful.OnFile;
import vn.kecan.planning.lawful.Says;
import vn.kecan.planning.rule.eligibility.Purpose;

/** 65-QĐ/TW, 98-QĐ/TW and 170/2025/NĐ-CP Điều 42 to 50: RO-02 to RO-04, RO-07 to RO-10, RO-15. */
class RotationTest {

    private static final Post PLANNED = Case.post("00004-SEC", PostKind.SECRETARY, 5);
    private static final Post EQUAL = Case.post("00008-DEP", PostKind.DEPUTY_SECRETARY, 6);

    @Test
    void in_a_plan_or_a_non_local_head_or_decided_apart() {
        var it = rotate(EQUAL);
        assertThat(it.by("RO-02").outcome()).isEqualTo(Outcome.WARNED);
        assertThat(it.by("RO-04").outcome()).isEqualTo(Outcome.BARRED);
        it.states(Says.that().caseDecision("9-KL/TU").done());
        assertThat(it.by("RO-02").grounds().facts()).containsEntry("object", "DECIDED_APART");
        assertThat(it.speaks("RO-04")).isFalse();
        it.states(Says.that().done()).alsoPlanned(PLANNED);
        assertThat(it.by("RO-02").grounds().facts()).containsEntry("object", "PLANNED");
        assertThat(it.by("RO-04").outcome()).isEqualTo(Outcome.ALLOWED);
        var head = rotate(nonLocal());
        assertThat(head.by("RO-02").grounds().facts()).containsEntry("object", "NON_LOCAL_HEAD");
        assertThat(head.speaks("RO-04")).isFalse();
    }

    @Test
    void who_asks_for_himself_learns_nothing_of_his_plan() {
        assertThat(rotate(EQUAL).own().by("RO-02").outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(rotate(EQUAL).own().by("RO-04").outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(rotate(EQUAL).own().alsoPlanned().by("RO-04").outcome()).isEqualTo(Outcome.BARRED);
    }

    @ParameterizedTest(name = "RO-03 {0} at {1} on law day {2}: speaks {3}")
    @CsvSource({
        "SECRETARY, CITY, 2025-07-01, true",
        "COMMITTEE_CHAIR, PROVINCE, 2025-07-01, true",
        "SECRETARY, DISTRICT, 2025-06-30, true",
        "SECRETARY, DISTRICT, 2025-07-01, false",
        "SECRETARY, COMMUNE, 2025-06-30, false",
        "COUNCIL_CHAIR, CITY, 2025-07-01, false",
        "SECRETARY, CITY, 2022-04-27, false",
        "SECRETARY, CITY, 2022-04-28, true"
    })
    void posts_for_somebody_not_of_the_place(PostKind kind, Level level, String lawAt, boolean speaks) {
        var post = Case.post("HN-X", kind, 4, "HN", PoliticalTheory.ADVANCED, true);
        var it = rotate(post).in(Case.unit("HN", level, 1)).lawAt(lawAt);
        assertThat(it.speaks("RO-03")).isEqualTo(speaks);
        if (speaks) {
            assertThat(it.by("RO-03").outcome()).isEqualTo(Outcome.ALLOWED);
        }
    }

    @Test
    void a_listed_post_whose_record_does_not_say_so_warns() {
        var post = new Post(
                "HN-SEC",
                "HN",
                "Bí thư",
                null,
                PostKind.SECRETARY,
                4,
                1,
                true,
                false,
                "HN",
                null,
                LocalDate.EPOCH,
                null);
        assertThat(rotate(post).in(Case.unit("HN", Level.CITY, 1)).by("RO-03").outcome())
                .isEqualTo(Outcome.WARNED);
    }

    /** 98-QĐ/TW: not over 50 for men and 45 for women. */
    @ParameterizedTest(name = "RO-07 {0} born {1} in 03/2020: {2}, margin {3}, flips {4}")
    @CsvSource({
        "M, 1970-03, ALLOWED, 0, 2020-04-01", "M, 1970-02, BARRED, -1,",
        "F, 1975-03, ALLOWED, 0, 2020-04-01", "F, 1975-02, BARRED, -1,"
    })
    void the_age_of_regulation_98(Sex sex, String born, Outcome outcome, long margin, @Nullable LocalDate flips) {
        var it = rotate(EQUAL).lawAt("2020-03-15").asOf("2020-03-15").sex(sex).born(born);
        assertThat(it.by("RO-07").outcome()).isEqualTo(outcome);
        assertThat(it.by("RO-07").grounds().margin()).isEqualTo(margin);
        assertThat(it.by("RO-07").grounds().flipsOn()).isEqualTo(flips);
        assertThat(it.sex(null).by("RO-07").outcome()).isEqualTo(Outcome.UNKNOWN);
    }

    @ParameterizedTest(name = "RO-08 rotated since {0}: {1}, margin {2}, flips {3}")
    @CsvSource({"2022-12-02, BARRED, -1, 2025-12-02", "2022-12-01, ALLOWED, 0,", "2023-03-31, BARRED, -4, 2026-03-31"})
    void three_years_before_the_next_move(String since, Outcome outcome, long margin, @Nullable LocalDate flips) {
        var it = rotated(since, null, Purpose.APPOINT);
        assertThat(it.by("RO-08").outcome()).isEqualTo(outcome);
        assertThat(it.by("RO-08").grounds().margin()).isEqualTo(margin);
        assertThat(it.by("RO-08").grounds().flipsOn()).isEqualTo(flips);
    }

    @Test
    void a_rotation_that_is_over_or_goes_on_is_not_asked() {
        assertThat(rotated("2024-01-01", "2025-12-01", Purpose.APPOINT).speaks("RO-08"))
                .isFalse();
        assertThat(rotated("2024-01-01", null, Purpose.STAY).speaks("RO-08")).isFalse();
        assertThat(rotated("2024-01-01", null, Purpose.PLAN).speaks("RO-08")).isFalse();
        assertThat(rotated("2024-01-01", null, Purpose.TRANSFER).speaks("RO-08"))
                .isTrue();
    }

    @ParameterizedTest(name = "RO-09 to rank {0}, rated {1}: {2}")
    @CsvSource({"6, , ALLOWED", "7, , WARNED", "5, , UNKNOWN", "5, EXCELLENT, ALLOWED", "5, GOOD, WARNED"})
    void normally_to_an_equal_post(int rank, @Nullable EvaluationLevel level, Outcome outcome) {
        var it = rotate(Case.post("00008-X", PostKind.HEAD, rank));
        if (level != null) {
            it.onFile(OnFile.year(2024, level));
        }
        assertThat(it.by("RO-09").outcome()).isEqualTo(outcome);
    }

    @Test
    void without_a_post_held_nothing_can_be_compared() {
        assertThat(rotate(EQUAL).holdsNothing().by("RO-09").outcome()).isEqualTo(Outcome.UNKNOWN);
    }

    @ParameterizedTest(name = "RO-10 certificate of {0}: {1}, flips {2}")
    @CsvSource({
        "2025-05-31, BARRED,",
        "2025-06-01, ALLOWED, 2025-12-02",
        "2025-12-01, ALLOWED, 2026-06-02",
        "2025-12-02, UNKNOWN,"
    })
    void a_health_certificate_of_six_months(String issued, Outcome outcome, @Nullable LocalDate flips) {
        var it = rotate(EQUAL).states(Says.that().healthCertificateOn(issued).done());
        assertThat(it.by("RO-10").outcome()).isEqualTo(outcome);
        assertThat(it.by("RO-10").grounds().flipsOn()).isEqualTo(flips);
    }

    @Test
    void a_certificate_on_file_does_not_tell_its_day() {
        var it = rotate(EQUAL).onFile(OnFile.certificate());
        assertThat(it.by("RO-10").outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(it.by("RO-10").grounds().facts())
                .containsEntry("certificatesOnFile", 1L)
                .containsEntry("missing", "healthCertificateOn")
                .containsEntry("keptBy", "HN");
    }

    @Test
    void settled_for_good_he_is_rotated_no_more() {
        var it = rotated("2022-07-01", null, Purpose.STAY);
        assertThat(it.by("RO-15").grounds().facts()).containsEntry("rotated", true);
        it.holds(Case.post("00004-HEAD", PostKind.HEAD, 8), "2025-11-01", null);
        assertThat(it.by("RO-15").grounds().facts()).containsEntry("rotated", false);
        assertThat(it.asOf("2025-10-31").by("RO-15").grounds().facts()).containsEntry("rotated", true);
        assertThat(it.asOf("2022-06-30").speaks("RO-15")).isFalse();
        var over = rotated("2022-07-01", "2025-07-01", Purpose.STAY);
        assertThat(over.by("RO-15").grounds().facts()).containsEntry("rotated", false);
    }

    @Test
    void who_is_rotated_to_another_unit_is_not_rotated_here() {
        var other = Case.post("00008-HEAD", PostKind.HEAD, 8);
        var ward = Case.unit("00008", vn.kecan.planning.facts.Level.COMMUNE, 2);
        var it = Case.lawful().purpose(Purpose.STAY).holdsNothing();
        it.holds(Case.held(other, PostingKind.ROTATED_IN, ward, "2024-01-01", null));
        assertThat(it.speaks("RO-15")).isFalse();
    }

    @ParameterizedTest(name = "{0} on law day {1}: speaks {2}")
    @CsvSource({
        "RO-02, 2022-04-27, false", "RO-02, 2022-04-28, true",
        "RO-04, 2022-04-27, false", "RO-04, 2022-04-28, true",
        "RO-07, 2017-10-06, false", "RO-07, 2017-10-07, true",
        "RO-07, 2022-04-27, true", "RO-07, 2022-04-28, false",
        "RO-08, 2025-06-30, false", "RO-08, 2025-07-01, true",
        "RO-09, 2022-04-27, false", "RO-09, 2022-04-28, true",
        "RO-10, 2025-06-30, false", "RO-10, 2025-07-01, true"
    })
    void each_from_its_day(String rule, String lawAt, boolean speaks) {
        var it = rotated("2024-01-01", null, Purpose.ROTATE).forPost(Case.post("00008-SEC", PostKind.SECRETARY, 5));
        assertThat(it.lawAt(lawAt).speaks(rule)).isEqualTo(speaks);
    }

    @ParameterizedTest(name = "RO-15 on law day {0}: speaks {1}")
    @CsvSource({"2025-06-30, false", "2025-07-01, true"})
    void the_decree_begins_in_july(String lawAt, boolean speaks) {
        assertThat(rotated("2022-07-01", null, Purpose.STAY).lawAt(lawAt).speaks("RO-15"))
                .isEqualTo(speaks);
    }

    private static Case rotate(Post post) {
        return Case.lawful().purpose(Purpose.ROTATE).forPost(post);
    }

    /** Rotated into the ward as its deputy secretary. */
    private static Case rotated(String since, @Nullable String to, Purpose purpose) {
        var deputy = Case.post("00004-DEP", PostKind.DEPUTY_SECRETARY, 6);
        return Case.lawful()
                .holdsNothing()
                .holds(Case.held(deputy, PostingKind.ROTATED_IN, Case.unit("00004", Level.COMMUNE, 1), since, to))
                .purpose(purpose);
    }

    private static Post nonLocal() {
        return Case.post("00008-SEC", PostKind.SECRETARY, 6, "HN", PoliticalTheory.ADVANCED, true);
    }
}
