package vn.kecan.planning.plan.list;

import java.util.List;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.rule.trait.Traits;

/** The share of women among the persons in a plan (50-QĐ/TW). */
final class WomenInPlan implements PlanQuota {

    @Override
    public String id() {
        return "P50-02";
    }

    @Override
    public List<AskedShare> asked(PlanList it, long chosen, Law law) {
        return List.of(new AskedShare(AskedShare.WOMEN, Traits.women(), law.least("regulation-50.women", chosen)));
    }
}
