package vn.kecan.planning.rule.vote;

import java.util.List;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Rule;
import vn.kecan.planning.law.Verdict;

/** The verdicts on a vote. */
public final class VoteJudgement {

    /** The index of the rules about votes outside the procedure of a slate. */
    public static final List<Rule<Vote>> RULES = List.of(new StructureChange(), new RemovalVote(), new PlanningVote());

    private VoteJudgement() {}

    public static List<Verdict> of(Vote it, Law law) {
        return law.judge(RULES, it);
    }
}
