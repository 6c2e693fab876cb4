package vn.kecan.planning.plan.list;

import java.util.List;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Rule;
import vn.kecan.planning.law.Verdict;

/** The verdicts on a plan: those on each post, and those on the whole list. */
public final class PlanJudgement {

    /** The index of the rules about one planned post. */
    public static final List<Rule<PlannedPost>> POST_RULES =
            List.of(new Coefficient(), new PersonsPerSeat(), new ExtraSecretarySlot());

    /** The index of the rules about the whole plan. */
    public static final List<Rule<PlanList>> LIST_RULES = List.of(
            new YoungInPlan(),
            new WomenInPlan(),
            new MinorityInPlan(),
            new LocalSharesOfPlan(),
            new WomenForEachKind(),
            new AgeBandsOfPlan(),
            new StructureOfPlan(),
            new SharesOfCommunePlan(),
            new SeatsOfPlan());

    private PlanJudgement() {}

    /** The verdicts on one post; each names the post in its facts. */
    public static List<Verdict> ofPost(PlannedPost it, Law law) {
        return law.judge(POST_RULES, it);
    }

    /** The verdicts on the list as a whole, without those on its posts. */
    public static List<Verdict> ofList(PlanList it, Law law) {
        return law.judge(LIST_RULES, it);
    }
}
