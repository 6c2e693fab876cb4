package vn.kecan.planning.report.population;

import java.util.List;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Rule;
import vn.kecan.planning.law.Verdict;

/** The verdicts on those who serve in a subtree. */
public final class PopulationJudgement {

    /** The index of the rules about a population. */
    public static final List<Rule<Population>> RULES = List.of(
            new YoungServing(),
            new WomenServing(),
            new Postgraduates(),
            new DegreeAndTheory(),
            new LeadersUpdated(),
            new NonLocalSecretaries());

    private PopulationJudgement() {}

    public static List<Verdict> of(Population it, Law law) {
        return law.judge(RULES, it);
    }
}
