package vn.kecan.planning.rule.plannable;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kecan.planning.facts.Level;
import vn.kecan.planning.facts.PostKind;
import vn.kecan.planning.law.Outcome;
import vn.kecan.planning.lawful.Case;
import vn.kecan.planning.lawful.OnFile;
import vn.kecan.planning.lawful.Says;
import vn.kecan.planning.rule.eligibility.Purpose;
import vn.kecan.planning.rule.eligibility.Tier;
import vn.kecan.planning.rule.person.Eligible;

/** What must be on file of who is planned: PL-15, PL-18, PL-30, P50-04, HN-12. */
class PlanFileTest {

    @Test
    void whether_a_degree_fits_is_the_committees_word() {
        assertThat(Case.lawful().by("PL-15").outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(Case.lawful().by("PL-15").grounds().facts())
                .containsEntry("missing", "degree")
                .containsEntry("keptBy", "HN");
        var it = Case.lawful().onFile(OnFile.degree("Luật", "2012-10-15"));
        assertThat(it.by("PL-15").grounds().facts())
                .containsEntry("missing", "post.field")
                .containsEntry("keptBy", "00004");
        assertThat(it.states(Says.that().degreeFits(true).done()).by("PL-15").outcome())
                .isEqualTo(Outcome.ALLOWED);
        assertThat(it.states(Says.that().degreeFits(false).done()).by("PL-15").outcome())
                .isEqualTo(Outcome.WARNED);
    }

    @Test
    void a_missing_fact_that_could_bar_nobody_leaves_the_answer_yes() {
        assertThat(Case.lawful().by("PL-15").outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(Case.lawful().judged().eligible()).isEqualTo(Eligible.YES);
    }

    /** II.6.3 (ii): a certificate from one year, hands-on work from two, with results. */
    @ParameterizedTest(name = "PL-18 certificate {0} months, work {1}, results {2}: {3}")
    @CsvSource({
        "12, 24, done, ALLOWED",
        "11, 24, done, WARNED",
        "12, 23, done, WARNED",
        "13, 25, done, ALLOWED",
        "12, 24,, WARNED",
        ", 24, done, WARNED",
        "12,, done, WARNED"
    })
    void another_degree_needs_certificate_work_and_results(
            @Nullable Integer certificate, @Nullable Integer work, @Nullable String results, Outcome outcome) {
        var it = Case.lawful().onFile(OnFile.byWork(certificate, work, results));
        assertThat(it.by("PL-18").outcome()).isEqualTo(outcome);
    }

    /** II.6.3 (i). */
    @Test
    void a_degree_in_the_field_is_enough_and_a_bare_flag_is_not() {
        assertThat(Case.lawful().speaks("PL-18")).isFalse();
        assertThat(Case.lawful().onFile(OnFile.byDegree()).by("PL-18").outcome())
                .isEqualTo(Outcome.ALLOWED);
        var flag = Case.lawful().scienceTechnology();
        assertThat(flag.by("PL-18").outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(flag.by("PL-18").grounds().facts()).containsEntry("missing", "science-technology");
        assertThat(flag.judged().eligible()).isEqualTo(Eligible.YES);
    }

    @Test
    void a_record_with_gaps_warns_and_a_false_declaration_bars() {
        assertThat(Case.lawful().by("PL-30").outcome()).isEqualTo(Outcome.ALLOWED);
        var gap = Case.lawful().education(null);
        assertThat(gap.by("PL-30").outcome()).isEqualTo(Outcome.WARNED);
        assertThat(gap.by("PL-30").grounds().because().en()).contains("education");
        var falsely = Case.lawful().states(Says.that().falseDeclaration().done());
        assertThat(falsely.by("PL-30").outcome()).isEqualTo(Outcome.BARRED);
        assertThat(falsely.purpose(Purpose.ROTATE).by("PL-30").outcome()).isEqualTo(Outcome.BARRED);
        assertThat(falsely.purpose(Purpose.STAY).speaks("PL-30")).isFalse();
    }

    /** Born 1973-07 a man has 60 months left in 07/2030, born 1978-07 he has 120. Object 2 is from memory, so it warns. */
    @ParameterizedTest(name = "P50-04 {0} born {1}: {2}, margin {3}")
    @CsvSource({
        "TIER_1, 1973-06, BARRED, -1",
        "TIER_1, 1973-07, ALLOWED, 0",
        "TIER_2, 1978-06, WARNED, -1",
        "TIER_2, 1978-07, ALLOWED, 0"
    })
    void a_full_term_or_two_under_regulation_50(Tier tier, String born, Outcome outcome, long margin) {
        var it = Case.lawful().lawAt("2025-10-07").tier(tier).born(born);
        assertThat(it.by("P50-04").outcome()).isEqualTo(outcome);
        assertThat(it.by("P50-04").grounds().margin()).isEqualTo(margin);
    }

    @Test
    void a_term_in_course_is_no_next_term() {
        var it = Case.lawful().lawAt("2025-10-07").term("2025-2030");
        assertThat(it.asOf("2025-06-30").speaks("P50-04")).isTrue();
        assertThat(it.asOf("2025-07-01").speaks("P50-04")).isFalse();
    }

    @ParameterizedTest(name = "{0} on law day {1}: speaks {2}")
    @CsvSource({
        "P50-04, 2021-12-26, false", "P50-04, 2021-12-27, true",
        "P50-04, 2025-10-07, true", "P50-04, 2025-10-08, false",
        "PL-15, 2025-10-07, false", "PL-15, 2025-10-08, true",
        "PL-18, 2025-11-20, false", "PL-18, 2025-11-21, true",
        "PL-30, 2025-11-20, false", "PL-30, 2025-11-21, true",
        "HN-12, 2025-09-07, false", "HN-12, 2025-09-08, true"
    })
    void each_from_its_day(String rule, String lawAt, boolean speaks) {
        var it = Case.lawful().onFile(OnFile.byDegree());
        assertThat(it.lawAt(lawAt).speaks(rule)).isEqualTo(speaks);
    }

    @ParameterizedTest(name = "HN-12 {0} of rank {1}: {2}")
    @CsvSource({
        "SECRETARY, 5, ALLOWED", "SECRETARY, 6, WARNED", "SECRETARY, 4, WARNED",
        "DEPUTY_SECRETARY, 6, ALLOWED", "COUNCIL_CHAIR, 6, ALLOWED", "COMMITTEE_CHAIR, 6, ALLOWED",
        "COMMITTEE_CHAIR, 7, WARNED", "STANDING_COMMITTEE, 7, ALLOWED", "COUNCIL_VICE_CHAIR, 7, ALLOWED",
        "COMMITTEE_VICE_CHAIR, 7, ALLOWED", "FRONT_CHAIR, 7, ALLOWED", "EXECUTIVE_COMMITTEE, 8, ALLOWED",
        "HEAD, 8, ALLOWED", "FRONT_VICE_CHAIR, 9, ALLOWED", "FRONT_VICE_CHAIR, 10, WARNED",
        "DEPUTY_HEAD, 10, ALLOWED", "INSPECTION, 10, ALLOWED", "INSPECTION, 9, WARNED"
    })
    void the_ranks_of_a_commune_of_hanoi(PostKind kind, int rank, Outcome outcome) {
        var it = Case.lawful().forPost(Case.post("00004-X", kind, rank));
        assertThat(it.by("HN-12").outcome()).isEqualTo(outcome);
    }

    @Test
    void no_rank_is_told_of_a_specialist_or_of_another_level() {
        assertThat(Case.lawful()
                        .forPost(Case.post("00004-X", PostKind.SPECIALIST, 12))
                        .speaks("HN-12"))
                .isFalse();
        assertThat(Case.lawful().in(Case.unit("00004", Level.CITY, 1)).speaks("HN-12"))
                .isFalse();
    }
}
