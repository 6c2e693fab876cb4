package vn.kecan.planning.plan.list;

import java.util.List;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.rule.trait.Traits;

/** A share of ethnic minority cadres suited to the area (50-QĐ/TW): counted, for the clause names no number. */
final class MinorityInPlan implements PlanQuota {

    @Override
    public String id() {
        return "P50-03";
    }

    @Override
    public List<AskedShare> asked(PlanList it, long chosen, Law law) {
        return List.of(new AskedShare(AskedShare.ETHNIC_MINORITY, Traits.ethnicMinority(), null));
    }
}
