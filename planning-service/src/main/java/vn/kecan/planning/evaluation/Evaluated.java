package vn.kecan.planning.evaluation;

import java.util.List;
import vn.kecan.planning.eligibility.Nomination;
import vn.kecan.planning.law.Rule;

/** The index of the rules about a cadre as evaluated. */
public final class Evaluated {

    /** In the order in which they are told. */
    public static final List<Rule<Nomination>> RULES =
            List.of(new PointsAndLevel(), new Excellent(), new NotCompleted(), new EveryQuarter());

    private Evaluated() {}
}
