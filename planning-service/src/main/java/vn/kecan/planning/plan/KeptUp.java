package vn.kecan.planning.plan;

import java.util.List;
import vn.kecan.planning.eligibility.Moment;
import vn.kecan.planning.law.Verdict;

/** Tells what the law says of how a plan is kept up. Reviews know it; the plan only asks. */
public interface KeptUp {

    List<Verdict> verdicts(KnownPlans.KnownPlan plan, Moment moment);
}
