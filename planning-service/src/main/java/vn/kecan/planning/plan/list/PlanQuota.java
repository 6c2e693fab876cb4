package vn.kecan.planning.plan.list;

import java.util.List;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Quota;
import vn.kecan.planning.law.QuotaRule;

/** A share among the persons in a plan, each counted once; not asked of an empty one. */
interface PlanQuota extends QuotaRule<PlanList> {

    /** The shares it asks for when so many are chosen; who stands in the plan does not matter. */
    List<AskedShare> asked(PlanList it, long chosen, Law law);

    @Override
    default List<Quota> quotas(PlanList it, long chosen, Law law) {
        return asked(it, chosen, law).stream().map(one -> one.among(it, chosen)).toList();
    }

    @Override
    default boolean concerns(PlanList it, Law law) {
        return !it.persons().isEmpty();
    }

    @Override
    default long whole(PlanList it) {
        return it.persons().size();
    }
}
