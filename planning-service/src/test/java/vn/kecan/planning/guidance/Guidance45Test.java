package vn.kecan.planning.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kecan.planning.facts.Level;
import vn.kecan.planning.facts.Post;
import vn.kecan.planning.facts.PostKind;
import vn.kecan.planning.facts.Sex;
import vn.kecan.planning.law.Outcome;
import vn.kecan.planning.law.Standing;
import vn.kecan.planning.law.Verdict;
import vn.kecan.planning.lawful.Case;
import vn.kecan.planning.plan.list.PlanJudgement;
import vn.kecan.planning.plan.list.PlannedPost;
import vn.kecan.planning.rule.eligibility.Purpose;
import vn.kecan.planning.rule.eligibility.Tier;

class Guidance45Test {

    // II.1.1: committee planning is the basis of leadership planning (PL-08)

    private final Post council = Case.post("HN-COUNCIL", PostKind.COUNCIL_CHAIR, 3);
    private final Post chair = Case.post("HN-CHAIR", PostKind.COMMITTEE_CHAIR, 3);
    private final Post deputy = Case.post("HN-DEP", PostKind.DEPUTY_SECRETARY, 3);

    /** A member of the standing committee planned as deputy secretary may take two of three posts. */
    @ParameterizedTest(name = "II.1.1: {0} of the three: {1}")
    @CsvSource({"1, ALLOWED", "2, ALLOWED", "3, WARNED"})
    void planned_as_deputy_secretary_two_of_three(int posts, Outcome outcome) {
        var delegation = Case.post("HN-COUNCIL2", PostKind.COUNCIL_CHAIR, 3);
        var also = List.of(deputy, chair, delegation).subList(0, posts);
        var it = province(council).alsoPlanned(also.toArray(Post[]::new));
        assertThat(it.by("PL-08").outcome()).isEqualTo(outcome);
        assertThat(it.by("PL-08").grounds().parameter().number()).isEqualTo(2);
    }

    @Test
    @DisplayName("II.1.1: a member of the executive committee planned for the standing one two of three deputies")
    void a_member_of_the_executive_committee_planned_for_the_standing_one_two_of_three_deputies() {
        var standing = Case.post("HN-STAND", PostKind.STANDING_COMMITTEE, 4);
        var vice = Case.post("HN-PCV", PostKind.COMMITTEE_VICE_CHAIR, 4);
        var council1 = Case.post("HN-COUNCILV", PostKind.COUNCIL_VICE_CHAIR, 4);
        var council2 = Case.post("HN-COUNCILV2", PostKind.COUNCIL_VICE_CHAIR, 4);
        var it = province(vice);
        assertThat(it.alsoPlanned(standing, council1).by("PL-08").outcome()).isEqualTo(Outcome.ALLOWED);
        assertThat(it.alsoPlanned(standing, council1, council2).by("PL-08").outcome())
                .isEqualTo(Outcome.WARNED);
    }

    @Test
    @DisplayName("II.1.1: who is planned for no committee has no basis")
    void who_is_planned_for_no_committee_has_no_basis() {
        assertThat(province(council).by("PL-08").outcome()).isEqualTo(Outcome.WARNED);
    }

    private Case province(Post post) {
        return Case.lawful()
                .in(Case.unit("HN", Level.CITY, 1))
                .forPost(post)
                .holdsNothing()
                .holds(Case.post("HN-X", PostKind.OTHER, 5), "2020-01-01", null);
    }

    // II.1.2: only for a post higher than the one held (PL-02)

    @ParameterizedTest(name = "II.1.2: from rank 6 to rank {0}: {1}")
    @CsvSource({"5, ALLOWED", "6, BARRED", "7, BARRED"})
    void not_the_same_not_an_equal_not_a_lower_one(int rank, Outcome outcome) {
        var it = Case.lawful().forPost(Case.post("00004-X", PostKind.HEAD, rank));
        assertThat(it.by("PL-02").outcome()).isEqualTo(outcome);
    }

    // II.1.2, example 2: a committee seat by structure below the post held (PL-03)

    /** Neither a plan entry nor the procedure for the seat of who already stands higher. */
    @ParameterizedTest(name = "II.1.2, example 2: holding rank {0}, assigned a seat of rank 8: needs a plan entry {1}")
    @CsvSource({"7, false", "8, true", "9, true"})
    void who_stands_higher_needs_neither_plan_nor_procedure(int held, boolean needs) {
        var it = Case.lawful()
                .purpose(Purpose.APPOINT)
                .term("2025-2030")
                .holdsNothing()
                .forPost(Case.post("00004-EXEC", PostKind.EXECUTIVE_COMMITTEE, 8))
                .holds(Case.post("00004-X", PostKind.HEAD, held), "2020-01-01", null);
        assertThat(it.by("PL-03").grounds().facts()).containsEntry("exempt", !needs);
        assertThat(it.speaks("AP-01")).isEqualTo(needs);
        assertThat(it.speaks("PL-26")).isEqualTo(needs);
    }

    // II.5.2: months of service left (PL-10, PL-11, PL-12)

    /** A man is 62, and a woman who may stay longer 60: 744 and 720 months. */
    @ParameterizedTest(name = "II.5.2: next term, object {0}, {1} born {2}, later retirement {3}: {4}")
    @CsvSource({
        "1, M, 1973-07, false, ALLOWED",
        "1, M, 1973-06, false, BARRED",
        "2, M, 1978-07, false, ALLOWED",
        "2, M, 1978-06, false, BARRED",
        "1, F, 1975-07, true, ALLOWED",
        "1, F, 1975-06, true, BARRED",
        "1, F, 1974-08, false, BARRED",
        "1, F, 1975-07, false, ALLOWED"
    })
    void sixty_for_object_1_and_a_hundred_and_twenty_for_object_2(
            int tier, Sex sex, String born, boolean later, Outcome outcome) {
        var it = Case.lawful().tier(Tier.of(tier)).sex(sex).born(born);
        if (later) {
            it.laterRetirement();
        }
        assertThat(it.by("PL-10").outcome()).isEqualTo(outcome);
    }

    /** Born 1973-10 a man is 62 in 2035-10. */
    @ParameterizedTest(name = "II.5.2: current term, object {0}, reviewed on {1}: {2}")
    @CsvSource({"1, 2030-06-30, ALLOWED", "2, 2025-10-31, ALLOWED", "2, 2025-11-01, BARRED"})
    void in_the_current_term_at_the_time_of_the_review(int tier, String on, Outcome outcome) {
        var it = Case.lawful().term("2025-2030").tier(Tier.of(tier)).born("1973-10");
        assertThat(it.asOf(on).by("PL-11").outcome()).isEqualTo(outcome);
    }

    // II.5.3: the month on which age is measured (PL-13)

    @ParameterizedTest(name = "II.5.3: {1} of a unit at {0}: {2}")
    @CsvSource({
        "GRASSROOTS, SECRETARY, 2030-04",
        "UPPER_GRASSROOTS, SECRETARY, 2030-06",
        "COMMUNE, SECRETARY, 2030-07",
        "CITY, SECRETARY, 2030-09",
        "PROVINCE, SECRETARY, 2030-09",
        "COMMUNE, COUNCIL_CHAIR, 2031-03",
        "CITY, COMMITTEE_CHAIR, 2031-03"
    })
    void of_the_term_2030_to_2035(Level level, PostKind kind, String month) {
        var it = Case.lawful().in(Case.unit("00004", level, 1)).forPost(Case.post("00004-X", kind, 5));
        assertThat(it.by("PL-13").grounds().parameter().word()).isEqualTo(month);
        assertThat(it.by("PL-13").grounds().citation().clause()).contains("II.5.3");
    }

    @ParameterizedTest(name = "II.5.3: {0}: {1}")
    @CsvSource({"front, 2031-05", "socio-political-organisations, 2031-06"})
    void of_the_central_front_and_organisations(String body, String month) {
        var value = Case.rulebook()
                .value("term.2030-2035.front-central")
                .on(LocalDate.parse("2025-11-21"), body)
                .orElseThrow();
        assertThat(value.word()).isEqualTo(month);
        assertThat(value.citation().standing()).isEqualTo(Standing.OFFICIAL);
    }

    // II.6.1: one to one and a half for each seat (PL-04); O-01

    @ParameterizedTest(name = "II.6.1: {0} seats of a {2}: at most {1}, at least {0}")
    @CsvSource({"50, 75, EXECUTIVE_COMMITTEE", "15, 23, STANDING_COMMITTEE", "9, 14, INSPECTION"})
    void half_a_person_counts_upwards(int seats, int most, PostKind kind) {
        assertThat(planned(kind, seats, most).outcome()).isEqualTo(Outcome.ALLOWED);
        assertThat(planned(kind, seats, most).grounds().margin()).isZero();
        assertThat(planned(kind, seats, most + 1).outcome()).isEqualTo(Outcome.BARRED);
        assertThat(planned(kind, seats, seats).outcome()).isEqualTo(Outcome.ALLOWED);
        assertThat(planned(kind, seats, seats - 1).outcome()).isEqualTo(Outcome.WARNED);
        assertThat(planned(kind, seats, most).rule()).isEqualTo("PL-04");
    }

    // II.6.2: three for each post, three posts for each person (PL-05, PL-06); O-01

    @Test
    @DisplayName("II.6.2: nine for three deputies")
    void nine_for_three_deputies() {
        assertThat(planned(PostKind.DEPUTY_HEAD, 3, 9).outcome()).isEqualTo(Outcome.ALLOWED);
        assertThat(planned(PostKind.DEPUTY_HEAD, 3, 10).outcome()).isEqualTo(Outcome.BARRED);
        assertThat(planned(PostKind.DEPUTY_HEAD, 3, 10).rule()).isEqualTo("PL-05");
    }

    @ParameterizedTest(name = "II.6.2: {0} posts and a committee seat: {1}")
    @CsvSource({"3, ALLOWED", "4, BARRED"})
    void three_at_one_approving_level_beside_committee_seats(int posts, Outcome outcome) {
        var seat = Case.post("00008-EXEC", PostKind.EXECUTIVE_COMMITTEE, 8);
        var also = IntStream.range(1, posts).mapToObj(i -> Case.post("0000%d-VICE".formatted(i), PostKind.HEAD, 5));
        var all = java.util.stream.Stream.concat(also, java.util.stream.Stream.of(seat))
                .toArray(Post[]::new);
        assertThat(Case.lawful().alsoPlanned(all).by("PL-06").outcome()).isEqualTo(outcome);
    }

    private static Verdict planned(PostKind kind, int seats, int persons) {
        var post = Case.post("HN-X", kind, 5).withSeats(seats);
        var people = IntStream.range(0, persons)
                .mapToObj(i -> Case.cadre("C" + i, "1980-01", Sex.M))
                .toList();
        var verdicts = PlanJudgement.ofPost(
                new PlannedPost(post, people, List.of()), Case.rulebook().on(LocalDate.parse("2025-12-01")));
        assertThat(verdicts).hasSize(1);
        return verdicts.getFirst();
    }
}
