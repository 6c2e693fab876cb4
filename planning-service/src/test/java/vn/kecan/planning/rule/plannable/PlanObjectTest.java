package vn.kecan.planning.rule.plannable;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kecan.planning.facts.Level;
import vn.kecan.planning.facts.Post;
import vn.kecan.planning.facts.PostKind;
import vn.kecan.planning.law.Outcome;
import vn.kecan.planning.lawful.Case;
import vn.kecan.planning.lawful.Says;
import vn.kecan.planning.rule.eligibility.Tier;

/** 45-HD/BTCTW II.1, II.2, II.5 and the principles of 377: PL-07, PL-08, PL-09, PL-29, PL-31. */
class PlanObjectTest {

    private static final Post SECRETARY = Case.post("00004-SEC", PostKind.SECRETARY, 5);

    @ParameterizedTest(name = "PL-09 {0} from rank {1} to rank 5: {2}, margin {3}")
    @CsvSource({
        "TIER_1, 6, ALLOWED, 0",
        "TIER_1, 7, WARNED, -1",
        "TIER_2, 6, WARNED, -1",
        "TIER_2, 7, ALLOWED, 0",
        "TIER_2, 8, ALLOWED, 1"
    })
    void object_1_is_the_rank_immediately_below(Tier tier, int held, Outcome outcome, long margin) {
        var verdict = from(held).tier(tier).by("PL-09");
        assertThat(verdict.outcome()).isEqualTo(outcome);
        assertThat(verdict.grounds().margin()).isEqualTo(margin);
    }

    /** II.2.1: object 1 for one post and object 2 for another at once. */
    @Test
    void one_person_is_object_1_for_one_post_and_object_2_for_another() {
        var chair = Case.post("00004-CHAIR", PostKind.COMMITTEE_CHAIR, 6);
        var it = from(7).alsoPlanned(chair);
        assertThat(it.tier(Tier.TIER_2).by("PL-09").outcome()).isEqualTo(Outcome.ALLOWED);
        assertThat(it.forPost(chair).tier(Tier.TIER_1).by("PL-09").outcome()).isEqualTo(Outcome.ALLOWED);
    }

    @ParameterizedTest(name = "PL-31 object 1 from rank {0}: speaks {1}")
    @CsvSource({"6, false", "7, true"})
    void who_skips_a_rank_is_decided_case_by_case(int held, boolean speaks) {
        var it = from(held);
        assertThat(it.speaks("PL-31")).isEqualTo(speaks);
        if (speaks) {
            assertThat(it.by("PL-31").outcome()).isEqualTo(Outcome.WARNED);
            it.states(Says.that().caseDecision("45-KL/TU").done());
            assertThat(it.by("PL-31").outcome()).isEqualTo(Outcome.ALLOWED);
            assertThat(it.by("PL-09").outcome()).isEqualTo(Outcome.ALLOWED);
            assertThat(it.lawAt("2025-11-20").speaks("PL-31")).isFalse();
            assertThat(it.by("PL-09").outcome()).isEqualTo(Outcome.WARNED);
        }
        assertThat(from(held).tier(Tier.TIER_2).speaks("PL-31")).isFalse();
    }

    @Test
    void nobody_is_planned_while_he_is_proposed_for_the_very_post() {
        assertThat(Case.lawful().by("PL-07").outcome()).isEqualTo(Outcome.ALLOWED);
        assertThat(Case.lawful().proposedFor("00004-CHAIR").by("PL-07").outcome())
                .isEqualTo(Outcome.ALLOWED);
        assertThat(Case.lawful().proposedFor("00004-SEC").by("PL-07").outcome()).isEqualTo(Outcome.BARRED);
    }

    @Test
    void a_nominee_learns_nothing_of_his_own_slate() {
        assertThat(Case.lawful().own().by("PL-07").outcome()).isEqualTo(Outcome.UNKNOWN);
    }

    /** II.1.1: planned as deputy secretary, then two of three; the third is no post kind here, so a second chair stands for it. */
    @Test
    void two_of_three_beside_the_deputy_secretary_of_a_province() {
        var deputy = Case.post("HN-DEP", PostKind.DEPUTY_SECRETARY, 3);
        var council = Case.post("HN-COUNCIL", PostKind.COUNCIL_CHAIR, 3);
        var committee = Case.post("HN-CHAIR", PostKind.COMMITTEE_CHAIR, 3);
        var third = Case.post("HN-COUNCIL2", PostKind.COUNCIL_CHAIR, 3);
        var it = province(council);
        assertThat(it.by("PL-08").outcome()).isEqualTo(Outcome.WARNED);
        assertThat(it.alsoPlanned(deputy).by("PL-08").outcome()).isEqualTo(Outcome.ALLOWED);
        assertThat(it.alsoPlanned(deputy, committee).by("PL-08").outcome()).isEqualTo(Outcome.ALLOWED);
        assertThat(it.by("PL-08").grounds().margin()).isZero();
        assertThat(it.alsoPlanned(deputy, committee, third).by("PL-08").outcome())
                .isEqualTo(Outcome.WARNED);
        assertThat(it.by("PL-08").grounds().margin()).isEqualTo(-1);
        assertThat(it.own().by("PL-08").outcome()).isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void a_vice_chair_rests_on_the_standing_committee_and_a_ward_is_not_asked() {
        var vice = Case.post("HN-VICE", PostKind.COMMITTEE_VICE_CHAIR, 4);
        var it = province(vice);
        assertThat(it.by("PL-08").outcome()).isEqualTo(Outcome.WARNED);
        it.holds(Case.post("HN-STAND", PostKind.STANDING_COMMITTEE, 4), "2025-10-01", null);
        assertThat(it.by("PL-08").outcome()).isEqualTo(Outcome.ALLOWED);
        assertThat(Case.lawful()
                        .forPost(Case.post("00004-CHAIR", PostKind.COMMITTEE_CHAIR, 5))
                        .speaks("PL-08"))
                .isFalse();
    }

    /** II.2.2. */
    @ParameterizedTest(name = "PL-29 {0} at {1} for {2}: speaks {3}")
    @CsvSource({
        "TIER_1, CITY, EXECUTIVE_COMMITTEE, true",
        "TIER_2, CITY, EXECUTIVE_COMMITTEE, false",
        "TIER_1, COMMUNE, EXECUTIVE_COMMITTEE, false",
        "TIER_1, CITY, HEAD, false"
    })
    void a_deputy_need_not_first_be_planned_as_head(Tier tier, Level level, PostKind kind, boolean speaks) {
        var it = Case.lawful()
                .tier(tier)
                .holdsNothing()
                .holds(Case.post("HN.BTC-DEP", PostKind.DEPUTY_HEAD, 5), "2020-01-01", null)
                .in(Case.unit("HN", level, 1))
                .forPost(Case.post("HN-X", kind, 4));
        assertThat(it.speaks("PL-29")).isEqualTo(speaks);
        if (speaks) {
            assertThat(it.by("PL-29").outcome()).isEqualTo(Outcome.ALLOWED);
        }
    }

    @ParameterizedTest(name = "{0} on law day {1}: speaks {2}")
    @CsvSource({
        "PL-07, 2025-10-07, false", "PL-07, 2025-10-08, true",
        "PL-09, 2025-10-07, false", "PL-09, 2025-10-08, true",
        "PL-31, 2025-11-20, false", "PL-31, 2025-11-21, true"
    })
    void each_from_its_day(String rule, String lawAt, boolean speaks) {
        assertThat(from(8).lawAt(lawAt).speaks(rule)).isEqualTo(speaks);
    }

    @ParameterizedTest(name = "{0} at the city on law day {1}: speaks {2}")
    @CsvSource({
        "PL-08, 2025-11-20, false", "PL-08, 2025-11-21, true",
        "PL-29, 2025-11-20, false", "PL-29, 2025-11-21, true"
    })
    void in_the_city_each_from_its_day(String rule, String lawAt, boolean speaks) {
        var kind = rule.equals("PL-08") ? PostKind.COUNCIL_CHAIR : PostKind.EXECUTIVE_COMMITTEE;
        var it = province(Case.post("HN-X", kind, 4))
                .holds(Case.post("HN.BTC-DEP", PostKind.DEPUTY_HEAD, 5), "2020-01-01", null);
        assertThat(it.lawAt(lawAt).speaks(rule)).isEqualTo(speaks);
    }

    private static Case from(int held) {
        return Case.lawful()
                .holdsNothing()
                .holds(Case.post("00004-X", PostKind.HEAD, held), "2020-01-01", null)
                .forPost(SECRETARY);
    }

    private static Case province(Post post) {
        return Case.lawful().in(Case.unit("HN", Level.CITY, 1)).forPost(post);
    }
}
