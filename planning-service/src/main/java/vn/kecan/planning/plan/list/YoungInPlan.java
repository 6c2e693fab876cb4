package vn.kecan.planning.plan.list;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import vn.kecan.planning.facts.Level;
import vn.kecan.planning.law.Finding;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Parameter;
import vn.kecan.planning.rule.trait.Birthdays;
import vn.kecan.planning.rule.trait.Traits;

/** The share of young cadres among the persons in a plan of a province or district (50-QĐ/TW). */
final class YoungInPlan implements PlanQuota {

    private static final String SHARE = "regulation-50.young";

    @Override
    public String id() {
        return "P50-01";
    }

    @Override
    public boolean concerns(PlanList it, Law law) {
        var level = it.unit().level();
        return (level.directlyUnderCentre() || level == Level.DISTRICT) && PlanQuota.super.concerns(it, law);
    }

    @Override
    public List<AskedShare> asked(PlanList it, long chosen, Law law) {
        var young = Traits.young(limit(law).number(), YearMonth.from(it.asOf()));
        return List.of(new AskedShare(AskedShare.YOUNG, young, law.least(SHARE, chosen)));
    }

    @Override
    public Finding begin(PlanList it, Law law) {
        var limit = limit(law);
        var on = YearMonth.from(it.asOf());
        return law.finding(this)
                .using(limit)
                .fact(
                        "young",
                        Map.of(
                                "maxAgeExclusive", limit.number(),
                                "referenceDate", on.toString(),
                                "wholeTerm", false))
                .flipsOn(Birthdays.fewer(
                        it.persons(),
                        limit.number(),
                        on,
                        law.least(SHARE, whole(it)).persons()));
    }

    private static Parameter limit(Law law) {
        return law.value("regulation-50.young-age", "province-district");
    }
}
