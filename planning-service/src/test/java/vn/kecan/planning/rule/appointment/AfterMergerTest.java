package vn.kecan.planning.rule.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kecan.planning.facts.Post;
import vn.kecan.planning.facts.PostKind;
import vn.kecan.planning.facts.Predecessor.How;
import vn.kecan.planning.law.Outcome;
import vn.kecan.planning.lawful.Case;
import vn.kecan.planning.rule.eligibility.Purpose;

/** 170/2025/NĐ-CP Điều 34.1: AP-17. Ward C1 was merged into ward 00004 on 1 July 2025. */
class AfterMergerTest {

    private static final Post CHAIR = Case.post("00004-CHAIR", PostKind.COMMITTEE_CHAIR, 6);
    private static final String DAY = "2025-07-01";

    // a merger

    @ParameterizedTest(name = "a merger: held rank {0} before, a post of rank 6 now: {1}, procedure {2}")
    @CsvSource({"5, ALLOWED, NONE", "6, ALLOWED, NONE", "7, WARNED, OUTSIDE"})
    void the_old_post_decides_on_the_procedure(int held, Outcome outcome, String procedure) {
        var it = merged(held).by("AP-17");
        assertThat(it.outcome()).isEqualTo(outcome);
        assertThat(it.grounds().facts())
                .containsEntry("procedure", procedure)
                .containsEntry("reorganised", "C1")
                .containsEntry("reorganisedOn", DAY)
                .containsEntry("heldPost", "C1-X");
    }

    @Test
    @DisplayName("a merger: the new term counts from the new decision")
    void the_new_term_counts_from_the_new_decision() {
        assertThat(merged(6).by("AP-17").grounds().facts()).containsEntry("termFrom", "NEW_DECISION");
        assertThat(merged(7).by("AP-17").grounds().facts()).doesNotContainKey("termFrom");
    }

    /** 45-HD/BTCTW II.1.3 opens a procedure that is not gone through here. */
    @Test
    @DisplayName("a merger: no plan entry has to open a procedure that is not needed")
    void no_plan_entry_has_to_open_a_procedure_that_is_not_needed() {
        assertThat(merged(6).speaks("PL-26")).isFalse();
        assertThat(merged(7).speaks("PL-26")).isTrue();
        assertThat(merged(6).speaks("AP-01")).isTrue();
    }

    @ParameterizedTest(name = "a merger: held the old post until {0}: speaks {1}")
    @CsvSource({"2025-06-30, false", "2025-07-01, true", ", true"})
    void only_who_held_it_to_the_last_day(String until, boolean speaks) {
        var it = appointed().holds(old(6), "2020-01-01", until).formed(How.UNIT_MERGED, "C1", DAY);
        assertThat(it.speaks("AP-17")).isEqualTo(speaks);
    }

    @Test
    @DisplayName("a merger: only who held it on the last day and in a unit that was merged")
    void only_who_held_it_on_the_last_day_and_in_a_unit_that_was_merged() {
        var late = appointed().holds(old(6), DAY, null).formed(How.UNIT_MERGED, "C1", DAY);
        assertThat(late.speaks("AP-17")).isFalse();
        var elsewhere = appointed().holds(old(6), "2020-01-01", null).formed(How.UNIT_MERGED, "C2", DAY);
        assertThat(elsewhere.speaks("AP-17")).isFalse();
        assertThat(appointed().holds(old(6), "2020-01-01", null).speaks("AP-17"))
                .isFalse();
    }

    @ParameterizedTest(name = "a merger: asked about {0}: speaks {1}")
    @CsvSource({"2025-06-30, false", "2025-07-01, true"})
    void only_from_the_day_of_the_merger(String asOf, boolean speaks) {
        var it = merged(6).asOf(asOf).lawAt("2025-12-01");
        assertThat(it.speaks("AP-17")).isEqualTo(speaks);
        assertThat(it.nomination().turns(Case.rulebook().on(LocalDate.parse("2025-12-01"))))
                .contains(LocalDate.parse(DAY));
    }

    @ParameterizedTest(name = "a merger: since {1} he holds a post of kind {0} in the new ward: AP-17 speaks {2}")
    @CsvSource({
        "HEAD, 2025-07-01, false",
        "HEAD, 2025-12-01, false",
        "HEAD, 2025-12-02, true",
        "HEAD, 2025-06-30, true",
        "EXECUTIVE_COMMITTEE, 2025-07-01, true"
    })
    void who_has_found_his_place_since_is_appointed_as_everybody(PostKind kind, String since, boolean speaks) {
        var it = merged(6).holds(Case.post("00004-Y", kind, 8), since, null);
        assertThat(it.speaks("AP-17")).isEqualTo(speaks);
    }

    @Test
    @DisplayName("a merger: a place found in another unit does not count")
    void a_place_found_in_another_unit_does_not_count() {
        assertThat(merged(6)
                        .holds(Case.post("00008-Y", PostKind.HEAD, 8), DAY, null)
                        .speaks("AP-17"))
                .isTrue();
    }

    @Test
    @DisplayName("a merger: of two posts the better and of two mergers the later counts")
    void of_two_posts_the_better_and_of_two_mergers_the_later_counts() {
        var two = merged(7).holds(Case.post("C1-Z", PostKind.HEAD, 6), "2020-01-01", null);
        assertThat(two.by("AP-17").grounds().facts()).containsEntry("heldPost", "C1-Z");
        var later = merged(6)
                .holds(Case.post("C2-Z", PostKind.HEAD, 7), "2020-01-01", null)
                .formed(How.UNIT_MERGED, "C2", "2025-08-01");
        assertThat(later.by("AP-17").grounds().facts()).containsEntry("heldPost", "C2-Z");
        assertThat(later.by("AP-17").outcome()).isEqualTo(Outcome.WARNED);
    }

    // a mere renaming

    @ParameterizedTest(name = "a mere renaming: {0} of {1}")
    @CsvSource({"UNIT_RENAMED, 00004", "POST_RENAMED, 00004-CHAIR"})
    void lets_the_old_term_go_on(How how, String code) {
        var it = appointed()
                .holds(CHAIR, "2022-03-15", null)
                .formed(how, code, DAY)
                .by("AP-17");
        assertThat(it.outcome()).isEqualTo(Outcome.ALLOWED);
        assertThat(it.grounds().facts()).containsEntry("procedure", "NONE").containsEntry("termFrom", "2022-03-15");
    }

    @Test
    @DisplayName("a mere renaming: says nothing of another post nor of who has left or come later")
    void says_nothing_of_another_post_nor_of_who_has_left_or_come_later() {
        var other = appointed()
                .holds(Case.post("00004-VICE", PostKind.COMMITTEE_VICE_CHAIR, 7), "2022-03-15", null)
                .formed(How.UNIT_RENAMED, "00004", DAY);
        assertThat(other.speaks("AP-17")).isFalse();
        var left = appointed().holds(CHAIR, "2022-03-15", "2025-11-01").formed(How.UNIT_RENAMED, "00004", DAY);
        assertThat(left.speaks("AP-17")).isFalse();
        var later = appointed().holds(CHAIR, DAY, null).formed(How.UNIT_RENAMED, "00004", DAY);
        assertThat(later.speaks("AP-17")).isFalse();
    }

    @Test
    @DisplayName("a mere renaming: opens no procedure")
    void opens_no_procedure() {
        var it = appointed().holds(CHAIR, "2022-03-15", null).formed(How.POST_RENAMED, "00004-CHAIR", DAY);
        assertThat(it.speaks("PL-26")).isFalse();
    }

    @ParameterizedTest(name = "on law day {0}: speaks {1}")
    @CsvSource({"2025-06-30, false", "2025-07-01, true"})
    void from_the_day_of_the_decree(String lawAt, boolean speaks) {
        assertThat(merged(6).lawAt(lawAt).speaks("AP-17")).isEqualTo(speaks);
    }

    @Test
    void speaks_of_appointments_alone() {
        assertThat(merged(6).purpose(Purpose.TRANSFER).speaks("AP-17")).isFalse();
    }

    @Test
    void its_sentences_name_the_unit_the_day_and_the_post() {
        assertThat(merged(6).by("AP-17").grounds().because().en())
                .isEqualTo(
                        "Unit C1 was merged on 2025-07-01 and the post held there, C1-X, was equal or higher: he may be"
                                + " appointed without the procedure, and the term counts from the new decision.");
        assertThat(merged(7).by("AP-17").grounds().because().vi())
                .contains("C1", "2025-07-01", "C1-X", "quy trình như nhân sự từ nơi khác");
    }

    private static Case appointed() {
        return Case.lawful()
                .purpose(Purpose.APPOINT)
                .term("2025-2030")
                .holdsNothing()
                .forPost(CHAIR);
    }

    private static Post old(int rank) {
        return Case.post("C1-X", PostKind.COMMITTEE_CHAIR, rank);
    }

    private static Case merged(int rank) {
        return appointed().holds(old(rank), "2020-01-01", DAY).formed(How.UNIT_MERGED, "C1", DAY);
    }
}
