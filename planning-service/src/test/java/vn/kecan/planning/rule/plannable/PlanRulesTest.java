package vn.kecan.planning.rule.plannable;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kecan.planning.facts.HeldPost;
import vn.kecan.planning.facts.PoliticalTheory;
import vn.kecan.planning.facts.Post;
import vn.kecan.planning.facts.PostKind;
import vn.kecan.planning.law.Outcome;
import vn.kecan.planning.law.Verdict;
import vn.kecan.planning.lawful.Case;
import vn.kecan.planning.rule.eligibility.Nomination;
import vn.kecan.planning.rule.eligibility.Tier;
import vn.kecan.planning.rule.person.Eligibility;
import vn.kecan.planning.rule.person.Eligible;

/** PL-02, PL-06, PL-14 and the answer as a whole. */
class PlanRulesTest {

    @Test
    void aLawfulCaseIsEligibleAndEveryRuleInForceSpeaks() {
        var answer = Case.lawful().judged();
        assertThat(answer.eligible()).isEqualTo(Eligible.YES);
        assertThat(answer.verdicts())
                .extracting(Verdict::rule)
                .containsExactly(
                        "PL-02", "PL-06", "PL-07", "PL-09", "PL-10", "PL-12", "PL-13", "PL-14", "PL-15", "PL-30",
                        "HN-12", "RO-19");
        assertThat(answer.verdicts()).allSatisfy(it -> {
            assertThat(it.grounds().because().vi()).isNotBlank();
            assertThat(it.grounds().because().en()).isNotBlank();
        });
    }

    @Test
    void onADayWithoutAnyRuleNothingIsKnown() {
        assertThat(Case.lawful().lawAt("2019-01-01").judged().eligible()).isEqualTo(Eligible.UNKNOWN);
    }

    @ParameterizedTest(name = "PL-02 from rank {0} to rank {1}: {2}, margin {3}")
    @CsvSource({"6, 5, ALLOWED, 0", "7, 5, ALLOWED, 1", "5, 5, BARRED, -1", "4, 5, BARRED, -2"})
    void onlyAHigherPost(int held, int target, Outcome outcome, long margin) {
        var verdict = Case.lawful()
                .holdsNothing()
                .holds(Case.post("00004-A", PostKind.HEAD, held), "2020-01-01", null)
                .holds(Case.post("00004-B", PostKind.DEPUTY_HEAD, 9), "2020-01-01", null)
                .forPost(Case.post("00004-SEC", PostKind.SECRETARY, target))
                .by("PL-02");
        assertThat(verdict.outcome()).isEqualTo(outcome);
        assertThat(verdict.grounds().margin()).isEqualTo(margin);
    }

    @ParameterizedTest(name = "PL-02 on law day {0}: speaks {1}")
    @CsvSource({"2025-10-07, false", "2025-10-08, true"})
    void higherPostBeginsWithRegulation377(String lawAt, boolean speaks) {
        assertThat(Case.lawful().lawAt(lawAt).speaks("PL-02")).isEqualTo(speaks);
    }

    @Test
    void withoutAPostingInForceTheAnswerIsUnknown() {
        var none = Case.lawful().holdsNothing();
        assertThat(none.by("PL-02").outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(none.by("PL-02").grounds().facts())
                .containsEntry("missing", "posting")
                .containsEntry("keptBy", "HN");
        none.holds(Case.post("00004-A", PostKind.HEAD, 7), "2015-01-01", "2025-12-01");
        assertThat(none.asOf("2025-12-01").by("PL-02").outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(none.asOf("2025-11-30").by("PL-02").outcome()).isEqualTo(Outcome.ALLOWED);
    }

    @Test
    void higherPostFlipsWhenAPostingOnRecordBeginsOrEnds() {
        var it = Case.lawful().holds(Case.post("00004-C", PostKind.SECRETARY, 5), "2026-03-01", "2027-03-01");
        assertThat(it.by("PL-02").grounds().flipsOn()).isEqualTo(LocalDate.parse("2026-03-01"));
        assertThat(it.asOf("2026-03-01").by("PL-02").outcome()).isEqualTo(Outcome.BARRED);
        assertThat(it.by("PL-02").grounds().flipsOn()).isEqualTo(LocalDate.parse("2027-03-01"));
        assertThat(Case.lawful().by("PL-02").grounds().flipsOn()).isNull();
    }

    /** Until 2022 he held less, and the post was higher: that day is past and tells nothing of the next. */
    @Test
    void aTurnOfThePastIsNotTheNextOne() {
        var it = Case.lawful()
                .holdsNothing()
                .holds(Case.post("00004-SPEC", PostKind.SPECIALIST, 12), "2020-01-01", "2022-01-01")
                .holds(Case.post("00008-SEC", PostKind.SECRETARY, 5), "2022-01-01", null);
        assertThat(it.by("PL-02").outcome()).isEqualTo(Outcome.BARRED);
        assertThat(it.by("PL-02").grounds().flipsOn()).isNull();
        assertThat(it.asOf("2021-12-31").by("PL-02").grounds().flipsOn()).isEqualTo(LocalDate.parse("2022-01-01"));
    }

    @Test
    void aPostingWhosePostIsNotOnRecordIsUnknown() {
        var good = Case.lawful().nomination();
        var lost = new HeldPost(good.held().getFirst().posting(), null, null);
        var it = new Nomination(
                good.cadre(),
                java.util.List.of(lost),
                good.file(),
                good.post(),
                good.unit(),
                good.term(),
                good.tier(),
                good.purpose(),
                good.asOf(),
                false,
                good.onRecord(),
                null,
                good.stated());
        var verdict = Eligibility.judge(it, Case.rulebook().on(good.asOf()))
                .verdicts()
                .getFirst();
        assertThat(verdict.outcome()).isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void atMostThreeLeadershipPostsAtOneApprovingLevelButCommitteeSeatsDoNotCount() {
        var seat = Case.post("00004-EXEC", PostKind.EXECUTIVE_COMMITTEE, 8);
        var elsewhere = Case.post("00008-SEC", PostKind.SECRETARY, 5, "00008", PoliticalTheory.ADVANCED, true);
        var two = new Post[] {leader("A"), leader("B"), seat, elsewhere, Case.post("00004-SEC", PostKind.SECRETARY, 5)};
        assertThat(Case.lawful().alsoPlanned(two).by("PL-06").outcome()).isEqualTo(Outcome.ALLOWED);
        assertThat(Case.lawful().alsoPlanned(two).by("PL-06").grounds().margin())
                .isZero();
        assertThat(Case.lawful().alsoPlanned(two).by("PL-06").grounds().facts())
                .containsEntry("posts", List.of(leader("A").code(), leader("B").code(), "00004-SEC"));
        var three = Case.lawful().alsoPlanned(leader("A"), leader("B"), leader("C"), seat);
        assertThat(three.by("PL-06").outcome()).isEqualTo(Outcome.BARRED);
        assertThat(three.by("PL-06").grounds().margin()).isEqualTo(-1);
        assertThat(three.forPost(seat).speaks("PL-06")).isFalse();
    }

    @ParameterizedTest(name = "PL-06 on law day {0}: speaks {1}, until {2}")
    @CsvSource({
        "2021-12-26, false,",
        "2021-12-27, true, 2025-10-08",
        "2025-10-07, true, 2025-10-08",
        "2025-10-08, true,"
    })
    void postsPerPersonHoldsUnderBothRegulations(String lawAt, boolean speaks, LocalDate until) {
        var it = Case.lawful().lawAt(lawAt);
        assertThat(it.speaks("PL-06")).isEqualTo(speaks);
        if (speaks) {
            assertThat(it.by("PL-06").grounds().parameter().to()).isEqualTo(until);
        }
    }

    @ParameterizedTest(name = "PL-14 {0} holding {1} where {2} is needed, plan {3}: {4}")
    @CsvSource({
        "TIER_1, ADVANCED, ADVANCED, false, ALLOWED", "TIER_1, BACHELOR, ADVANCED, false, ALLOWED",
        "TIER_1, INTERMEDIATE, ADVANCED, false, BARRED", "TIER_1, INTERMEDIATE, ADVANCED, true, BARRED",
        "TIER_1, INTERMEDIATE, INTERMEDIATE, false, ALLOWED", "TIER_2, INTERMEDIATE, ADVANCED, false, BARRED",
        "TIER_2, INTERMEDIATE, ADVANCED, true, ALLOWED", "TIER_2, ADVANCED, ADVANCED, false, ALLOWED"
    })
    void politicalTheoryByTier(Tier tier, PoliticalTheory held, PoliticalTheory needed, boolean plan, Outcome outcome) {
        var it = Case.lawful()
                .tier(tier)
                .theory(held)
                .forPost(Case.post("00004-SEC", PostKind.SECRETARY, 5, "HN", needed, true));
        assertThat((plan ? it.trainingPlanned() : it).by("PL-14").outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "PL-14 {0} managed by {1} holding {2}: {3}")
    @CsvSource({
        "TIER_2, POLITBURO, INTERMEDIATE, BARRED",
        "TIER_2, SECRETARIAT, ADVANCED, ALLOWED",
        "TIER_1, SECRETARIAT, INTERMEDIATE, BARRED"
    })
    void centrallyManagedPostsNeedAdvancedWhateverTheTier(
            Tier tier, String managedBy, PoliticalTheory held, Outcome outcome) {
        var it = Case.lawful()
                .tier(tier)
                .theory(held)
                .trainingPlanned()
                .forPost(Case.post("HN-SEC", PostKind.SECRETARY, 2, managedBy, PoliticalTheory.NONE, true));
        assertThat(it.by("PL-14").outcome()).isEqualTo(outcome);
        assertThat(it.by("PL-14").grounds().parameter().value()).isEqualTo("ADVANCED");
    }

    @Test
    void politicalTheoryNotOnRecordIsUnknownAndTheBarNamesTheWayOut() {
        assertThat(Case.lawful().theory(null).by("PL-14").outcome()).isEqualTo(Outcome.UNKNOWN);
        var lacking =
                Case.lawful().tier(Tier.TIER_2).theory(PoliticalTheory.NONE).by("PL-14");
        assertThat(lacking.grounds().because().en()).contains("Maybe name one");
    }

    @ParameterizedTest(name = "PL-14 on law day {0}: speaks {1}")
    @CsvSource({"2025-11-20, false", "2025-11-21, true"})
    void politicalTheoryBeginsWithTheGuidance(String lawAt, boolean speaks) {
        assertThat(Case.lawful().lawAt(lawAt).speaks("PL-14")).isEqualTo(speaks);
    }

    @Test
    void oneBarIsEnoughForNo() {
        assertThat(Case.lawful().born("1960-01").theory(null).judged().eligible())
                .isEqualTo(Eligible.NO);
    }

    private static Post leader(String name) {
        return Case.post("00004-" + name, PostKind.DEPUTY_HEAD, 8);
    }
}
