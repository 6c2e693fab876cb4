package vn.kecan.planning.rule.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.law.VerdictView;
import vn.kecan.planning.moment.Moment;
import vn.kecan.planning.moment.Reach;
import vn.kecan.planning.moment.VerdictSaid;
import vn.kecan.planning.rule.eligibility.Cases;
import vn.kecan.planning.rule.eligibility.Tier;
import vn.kecan.platform.problem.Problems;

/** Asks every rule about a person whether he may have a post. Changes nothing. */
@ApplicationScoped
class AskEligibility {

    private final Cases cases;
    private final JudgeNomination judge;
    private final Reach reach;

    AskEligibility(Cases cases, JudgeNomination judge, Reach reach) {
        this.cases = cases;
        this.judge = judge;
        this.reach = reach;
    }

    EligibilityView ask(EligibilityQuestion it, Moment moment, Locale language) {
        var tier = tier(it.purpose(), it.tier());
        var term = reach.mustKnowTerm("term", it.term(), moment);
        var cadre = reach.mustHaveCadre("cadre", it.cadre(), moment);
        var post = reach.mustHavePost("post", it.post(), moment);
        if (it.purpose() == AskedPurpose.STAY) {
            mustHold(it, moment);
        }
        var nomination = cases.nomination(
                cadre, post, term, tier, it.purpose().purpose, it.trainingPlanned(), it.said(), moment);
        var course = judge.follow(nomination, moment);
        return new EligibilityView(
                Eligible.from(course.verdicts(), moment.law()),
                course.whole().becomesOn(),
                course.whole().ceasesOn(),
                it.cadre(),
                it.post(),
                it.term(),
                it.tier(),
                it.purpose(),
                moment.asOf(),
                moment.knownAt(),
                moment.lawAt(),
                moment.facts().snapshot(),
                moment.rulebook(),
                VerdictSaid.of(VerdictView.of(course.verdicts()), language));
    }

    private static void mustHold(EligibilityQuestion it, Moment moment) {
        var held = moment.facts().heldBy(it.cadre(), moment.asOf()).stream()
                .anyMatch(one ->
                        one.inForceOn(moment.asOf()) && one.posting().post().equals(it.post()));
        if (!held) {
            throw Problems.unprocessable(
                    "post",
                    it.post(),
                    "Cán bộ không giữ chức danh này ngày " + moment.asOf() + " nên không hỏi được STAY.",
                    "The cadre does not hold this post on " + moment.asOf()
                            + ", so there is nothing to stay in. Maybe ask for APPOINT.");
        }
    }

    static @Nullable Tier tier(AskedPurpose purpose, @Nullable Integer tier) {
        if (purpose == AskedPurpose.PLAN && tier == null) {
            throw Problems.invalid(
                    "tier",
                    null,
                    "Phải là 1 hoặc 2 khi hỏi về quy hoạch (PLAN).",
                    "Must be 1 or 2 when the purpose is PLAN.");
        }
        return tier == null ? null : Tier.of(tier);
    }
}
