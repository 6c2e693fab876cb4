package vn.kecan.planning.plan.list;

import java.time.YearMonth;
import java.util.List;
import vn.kecan.planning.law.Bound;
import vn.kecan.planning.law.Finding;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.rule.trait.AgeBands;

/** Three age bands five years apart in the plan of a province (Quảng Trị, under 50-QĐ/TW). */
final class AgeBandsOfPlan implements PlanQuota {

    @Override
    public String id() {
        return "P50-07";
    }

    @Override
    public boolean concerns(PlanList it, Law law) {
        return it.unit().level().directlyUnderCentre() && PlanQuota.super.concerns(it, law);
    }

    @Override
    public List<AskedShare> asked(PlanList it, long chosen, Law law) {
        return bands(YearMonth.from(it.asOf()), law);
    }

    @Override
    public Finding begin(PlanList it, Law law) {
        var spacing = law.value("regulation-50.band-spacing");
        var on = YearMonth.from(it.asOf());
        return law.finding(this)
                .using(spacing)
                .fact("spacing", spacing.number())
                .flipsOn(of(law).flips(
                                on,
                                it.persons(),
                                month -> bands(month, law).stream()
                                        .allMatch(
                                                one -> one.among(it, whole(it)).met())));
    }

    private static List<AskedShare> bands(YearMonth on, Law law) {
        var least = Bound.number(law.value("regulation-50.persons-per-age-band"));
        return AskedShare.bands(of(law).on(on), least);
    }

    /** The first band ends where the young end; the second is one spacing wide. */
    private static AgeBands of(Law law) {
        var young = law.value("regulation-50.young-age", "province-district").number();
        return new AgeBands(
                young, young + law.value("regulation-50.band-spacing").number());
    }
}
