package vn.kecan.planning.eligibility;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.law.VerdictView;
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
        var nomination = cases.nomination(cadre, post, term, tier, it.purpose().purpose, it.trainingPlanned(), moment);
        var course = judge.follow(nomination, moment);
        return new EligibilityView(
                Eligible.from(course.verdicts()),
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
