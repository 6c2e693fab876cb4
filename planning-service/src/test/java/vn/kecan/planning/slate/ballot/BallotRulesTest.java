package vn.kecan.planning.slate.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.kecan.planning.law.Outcome;
import vn.kecan.planning.law.Verdict;
import vn.kecan.planning.lawful.Case;

/** The rules on conferences and ballots at their edges: of 30 summoned, 15 is half, 9 is 30 percent, 20 two thirds. */
class BallotRulesTest {

    private static final String TODAY = "2026-11-25";

    @ParameterizedTest(name = "{0} of {1} present: {2}")
    @CsvSource({"20,30,ALLOWED", "19,30,BARRED", "21,31,ALLOWED", "20,31,BARRED", "2,3,ALLOWED", "1,2,BARRED"})
    void AP_09_two_thirds_of_those_summoned_are_present(int present, int summoned, Outcome outcome) {
        var it = the(Procedure.IN_HOUSE, Conference.LIST).summoned(summoned).present(present);
        assertThat(it.by("AP-09").outcome()).isEqualTo(outcome);
        assertThat(it.speaks("AP-09", "2025-06-30")).isFalse();
        assertThat(it.speaks("AP-09", "2025-07-01")).isTrue();
    }

    @ParameterizedTest(name = "{0} issued to 28: {1}")
    @CsvSource({"28,ALLOWED", "29,BARRED"})
    void AP_10_ballots_go_to_those_present(int issued, Outcome outcome) {
        var it = the(Procedure.IN_HOUSE, Conference.SHORTLIST).issued(issued);
        assertThat(it.by("AP-10").outcome()).isEqualTo(outcome);
        assertThat(it.by("AP-10").grounds().facts()).containsEntry("denominator", 30);
    }

    @ParameterizedTest(name = "step {0} when {1} is due: {2}")
    @CsvSource({"1,1,ALLOWED", "2,1,BARRED", "1,2,BARRED", "5,5,ALLOWED"})
    void AP_11_steps_follow_each_other(int step, int due, Outcome outcome) {
        var it = the(Procedure.IN_HOUSE, Conference.LIST).step(step, due);
        assertThat(it.by("AP-11").outcome()).isEqualTo(outcome);
        assertThat(the(Procedure.OUTSIDE, Conference.LIST).speaks("AP-11", TODAY))
                .isFalse();
    }

    @ParameterizedTest(name = "{0} and {1} votes of 30 for {2} seat(s): {3}, {4}")
    @CsvSource(
            delimiter = '|',
            value = {
                "16|12|1|A|ALLOWED",
                "15|12|1|A B|ALLOWED",
                "15|9|1|A B|ALLOWED",
                "15|8|1|A|ALLOWED",
                "8|8|1||WARNED",
                "20|17|1|A|ALLOWED",
                "20|17|2|A B|ALLOWED",
                "17|17|1|A B|ALLOWED",
                "16|15|2|A|ALLOWED"
            })
    void AP_12_who_goes_on(int one, int other, int seats, @Nullable String goingOn, Outcome outcome) {
        for (var conference : List.of(Conference.SEALED_SHORTLIST, Conference.SHORTLIST)) {
            var it = the(Procedure.IN_HOUSE, conference)
                    .seats(seats)
                    .name("A", one)
                    .name("B", other);
            assertThat(it.goingOn()).containsExactly(goingOn == null ? new String[0] : goingOn.split(" "));
            assertThat(it.by("AP-12").outcome()).isEqualTo(outcome);
        }
    }

    @ParameterizedTest(name = "a new name with {0} of 30: {1}")
    @CsvSource({"20,ALLOWED,B", "19,WARNED,A"})
    void AP_13_a_new_name_needs_two_thirds(int votes, Outcome outcome, String goingOn) {
        var it = the(Procedure.IN_HOUSE, Conference.SHORTLIST).name("A", 10).fresh("B", votes);
        assertThat(it.by("AP-13").outcome()).isEqualTo(outcome);
        assertThat(it.goingOn()).containsExactly(goingOn);
        assertThat(the(Procedure.IN_HOUSE, Conference.SHORTLIST).name("A", 9).speaks("AP-13", TODAY))
                .isFalse();
    }

    @ParameterizedTest(name = "{0} and {1} of 30, the head chooses {2}: {3}, {4}")
    @CsvSource(
            delimiter = '|',
            value = {
                "16|14||ALLOWED|A",
                "15|14||WARNED|",
                "15|15||BARRED|",
                "15|15|A|ALLOWED|A",
                "15|15|B|ALLOWED|B",
                "15|15|C|BARRED|",
                "16|14|A|BARRED|A",
                "15|14|A|BARRED|",
                "14|14|A|BARRED|"
            })
    void AP_14_more_than_half_decides_and_of_two_tied_the_head_chooses(
            int one, int other, @Nullable String choice, Outcome outcome, @Nullable String chosen) {
        var it = the(Procedure.IN_HOUSE, Conference.DECISION)
                .name("A", one)
                .name("B", other)
                .choice(choice);
        assertThat(it.by("AP-14").outcome()).isEqualTo(outcome);
        assertThat(it.goingOn()).containsExactly(chosen == null ? new String[0] : new String[] {chosen});
    }

    @Test
    void AP_14_two_over_half_for_one_seat_too_few_are_not_chosen_when_level() {
        var it = the(Procedure.IN_HOUSE, Conference.DECISION)
                .seats(2)
                .name("A", 20)
                .name("B", 17)
                .name("C", 17);
        assertThat(it.goingOn()).containsExactly("A");
    }

    @ParameterizedTest(name = "{0} staff, sub-units {1}, {2} summoned: {3}")
    @CsvSource({
        "29,false,29,ALLOWED",
        "29,false,28,BARRED",
        "30,false,10,ALLOWED",
        "29,true,10,ALLOWED",
        ",false,29,UNKNOWN",
        "29,,29,UNKNOWN"
    })
    void AP_15_all_of_a_small_unit(@Nullable Integer staff, @Nullable Boolean subUnits, int summoned, Outcome outcome) {
        var it = the(Procedure.IN_HOUSE, Conference.SEALED_OPINION)
                .summoned(summoned)
                .staff(staff, subUnits);
        assertThat(it.by("AP-15").outcome()).isEqualTo(outcome);
    }

    @Test
    void AP_14_a_tie_for_a_seat_that_is_taken_is_no_choice_of_the_head() {
        var it = the(Procedure.IN_HOUSE, Conference.DECISION)
                .name("A", 16)
                .name("B", 15)
                .name("C", 15)
                .choice("B");
        assertThat(it.by("AP-14").outcome()).isEqualTo(Outcome.BARRED);
        assertThat(it.goingOn()).containsExactly("A");
    }

    @Test
    void AP_15_and_AP_21_speak_of_their_own_conferences_only() {
        assertThat(the(Procedure.IN_HOUSE, Conference.SHORTLIST).speaks("AP-15", TODAY))
                .isFalse();
        assertThat(the(Procedure.CONGRESS, Conference.SEALED_OPINION).speaks("AP-15", TODAY))
                .isFalse();
        assertThat(the(Procedure.IN_HOUSE, Conference.SHORTLIST).speaks("AP-21", TODAY))
                .isFalse();
    }

    @Test
    void AP_15_names_what_is_not_told_and_says_what_is() {
        var it = the(Procedure.IN_HOUSE, Conference.SEALED_OPINION).summoned(29);
        assertThat(it.by("AP-15").grounds().facts()).containsEntry("missing", "staff");
        assertThat(it.staff(29, null).by("AP-15").grounds().facts()).containsEntry("missing", "subUnits");
        assertThat(it.staff(29, false).by("AP-15").grounds().because().en()).contains("29 persons and no sub-units");
        assertThat(it.staff(30, false).by("AP-15").grounds().because().en()).contains("not one in which all");
    }

    @Test
    void AP_21_names_who_is_short_of_votes() {
        var it = the(Procedure.CONGRESS, Conference.MAJORITY).name("A", 16).name("B", 15);
        assertThat(it.by("AP-21").grounds().because().en()).endsWith("each name needs 16 votes; short of it: B.");
        var all = the(Procedure.CONGRESS, Conference.MAJORITY).name("A", 16);
        assertThat(all.by("AP-21").grounds().because().vi()).endsWith("chưa đủ: không có ai.");
    }

    @ParameterizedTest(name = "{0} of 30, the head chooses {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {"16||ALLOWED", "15||BARRED", "15|A|ALLOWED", "14||WARNED", "14|A|BARRED", "16|A|BARRED"})
    void AP_16_a_candidate_from_outside(int votes, @Nullable String choice, Outcome outcome) {
        var it = the(Procedure.OUTSIDE, Conference.DECISION).name("A", votes).choice(choice);
        assertThat(it.by("AP-16").outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "on {0}, {1} present, {2} votes: {3}, {4}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2019-05-30|20|16|ALLOWED|A",
                "2019-05-30|20|15|WARNED|",
                "2024-06-13|19|16|BARRED|A",
                "2024-06-14|19|15|WARNED|A",
                "2026-11-25|20|16|ALLOWED|A"
            })
    void AP_21_congress_conferences_bar_while_the_law_was_read_and_only_warn_since(
            String day, int present, int votes, Outcome outcome, @Nullable String goingOn) {
        var it = the(Procedure.CONGRESS, Conference.MAJORITY).present(present).name("A", votes);
        assertThat(it.by("AP-21", day).outcome()).isEqualTo(outcome);
        assertThat(it.goingOn(day)).containsExactly(goingOn == null ? new String[0] : new String[] {goingOn});
        assertThat(it.speaks("AP-21", "2019-05-29")).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Procedure.class)
    void every_step_of_the_rulebook_is_a_conference_and_every_second_ballot_is_sealed(Procedure procedure) {
        var steps = procedure.steps(Case.rulebook(), LocalDate.parse(TODAY));
        assertThat(steps).hasSize(procedure == Procedure.OUTSIDE ? 3 : 5);
        for (var step = 1; step <= steps.size(); step++) {
            var sealed = procedure != Procedure.OUTSIDE && step % 2 == 0;
            assertThat(steps.get(step - 1).sealed()).as("step " + step).isEqualTo(sealed);
        }
    }

    private static Held the(Procedure procedure, Conference conference) {
        return new Held(procedure, conference);
    }

    /** A conference in the making: 28 of 30 summoned came and got a ballot each. */
    private static final class Held {
        private final Procedure procedure;
        private final Conference conference;
        private final List<BallotCase.Name> names = new ArrayList<>();
        private int step = 1;
        private int due = 1;
        private int summoned = 30;
        private int present = 28;
        private int issued = 28;
        private int seats = 1;
        private @Nullable Integer staff;
        private @Nullable Boolean subUnits;
        private @Nullable String choice;

        Held(Procedure procedure, Conference conference) {
            this.procedure = procedure;
            this.conference = conference;
        }

        Held step(int it, int expected) {
            step = it;
            due = expected;
            return this;
        }

        Held summoned(int it) {
            summoned = it;
            return this;
        }

        Held present(int it) {
            present = it;
            return this;
        }

        Held issued(int it) {
            issued = it;
            return this;
        }

        Held seats(int it) {
            seats = it;
            return this;
        }

        Held staff(@Nullable Integer it, @Nullable Boolean sub) {
            staff = it;
            subUnits = sub;
            return this;
        }

        Held name(String cadre, int votes) {
            names.add(new BallotCase.Name(cadre, votes, false));
            return this;
        }

        Held fresh(String cadre, int votes) {
            names.add(new BallotCase.Name(cadre, votes, true));
            return this;
        }

        Held choice(@Nullable String it) {
            choice = it;
            return this;
        }

        List<String> goingOn() {
            return goingOn(TODAY);
        }

        List<String> goingOn(String day) {
            return Tally.goingOn(made(), Case.rulebook().on(LocalDate.parse(day)));
        }

        Verdict by(String rule) {
            return by(rule, TODAY);
        }

        Verdict by(String rule, String day) {
            return BallotJudgement.of(made(), Case.rulebook().on(LocalDate.parse(day))).stream()
                    .filter(it -> it.rule().equals(rule))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(rule + " did not speak"));
        }

        boolean speaks(String rule, String day) {
            return BallotJudgement.of(made(), Case.rulebook().on(LocalDate.parse(day))).stream()
                    .anyMatch(it -> it.rule().equals(rule));
        }

        private BallotCase made() {
            return new BallotCase(
                    procedure, conference, step, due, summoned, present, issued, seats, staff, subUnits, names, choice);
        }
    }
}
