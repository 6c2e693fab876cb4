package vn.kecan.planning.rule.evaluation;

import java.util.List;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Rule;
import vn.kecan.planning.law.Verdict;
import vn.kecan.planning.rule.eligibility.Nomination;

/** The index of the rules about a cadre as evaluated. */
public final class Evaluated {

    /** In the order in which they are told. */
    public static final List<Rule<Nomination>> RULES =
            List.of(new PointsAndLevel(), new Excellent(), new NotCompleted(), new EveryQuarter());

    /** The index of the rules about those of a unit who are compared with each other. */
    public static final List<Rule<RatedGroup>> GROUP_RULES = List.of(new ExcellentShare());

    private Evaluated() {}

    static List<Verdict> ofGroup(RatedGroup it, Law law) {
        return law.judge(GROUP_RULES, it);
    }
}
