package vn.kecan.planning.plan;

import java.util.List;
import vn.kecan.planning.law.Verdict;
import vn.kecan.planning.moment.Moment;

/** Tells what the law says of how a plan is kept up. Reviews know it; the plan only asks. */
public interface KeptUp {

    List<Verdict> verdicts(KnownPlans.KnownPlan plan, Moment moment);
}
