package vn.kecan.planning.slate.ballot;

import java.util.List;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Rule;
import vn.kecan.planning.law.Verdict;

/** The verdicts on a conference. */
public final class BallotJudgement {

    /** The index of the rules about conferences and their ballots. */
    public static final List<Rule<BallotCase>> RULES = List.of(
            new Quorum(),
            new Denominator(),
            new StepInOrder(),
            new Shortlist(),
            new NewName(),
            new Decision(),
            new WholeUnit(),
            new FromOutside(),
            new CongressConference());

    private BallotJudgement() {}

    public static List<Verdict> of(BallotCase it, Law law) {
        return law.judge(RULES, it);
    }
}
