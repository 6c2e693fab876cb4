package vn.kecan.planning.plan;

import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.QuotaRule;

/** A share among the persons in a plan, each counted once; not asked of an empty one. */
interface PlanQuota extends QuotaRule<PlanList> {

    @Override
    default boolean concerns(PlanList it, Law law) {
        return !it.persons().isEmpty();
    }

    @Override
    default long whole(PlanList it) {
        return it.persons().size();
    }
}
