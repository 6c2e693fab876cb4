package vn.kecan.planning.plan.list;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.facts.Level;
import vn.kecan.planning.law.Finding;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Parameter;
import vn.kecan.planning.law.Quota;
import vn.kecan.planning.rule.trait.Birthdays;
import vn.kecan.planning.rule.trait.Traits;

/**
 * Local practice under 50-QĐ/TW (209-KH/TU, Nghi Sơn): a district's plan has shares of young and women, so a woman in
 * any case; of a commune's the young are counted, their share was cut off in what was read.
 */
final class LocalSharesOfPlan implements PlanQuota {

    private static final String SHARES = "regulation-50.district-shares";

    @Override
    public String id() {
        return "P50-05";
    }

    @Override
    public boolean concerns(PlanList it, Law law) {
        var level = it.unit().level();
        return (level == Level.DISTRICT || level == Level.COMMUNE) && PlanQuota.super.concerns(it, law);
    }

    @Override
    public List<AskedShare> asked(PlanList it, long chosen, Law law) {
        var young = Traits.young(limit(it, law).number(), YearMonth.from(it.asOf()));
        if (it.unit().level() == Level.COMMUNE) {
            return List.of(new AskedShare(AskedShare.YOUNG, young, null));
        }
        return List.of(
                new AskedShare(AskedShare.YOUNG, young, law.least(law.value(SHARES, "young"), SHARES, chosen)),
                new AskedShare(
                        AskedShare.WOMEN, Traits.women(), law.least(law.value(SHARES, "women"), SHARES, chosen)));
    }

    @Override
    public Finding begin(PlanList it, Law law) {
        var limit = limit(it, law);
        return law.finding(this)
                .using(limit)
                .fact(
                        "young",
                        Map.of(
                                "maxAgeExclusive", limit.number(),
                                "referenceDate", YearMonth.from(it.asOf()).toString(),
                                "wholeTerm", false))
                .flipsOn(flip(it, limit.number(), law));
    }

    /** Only the young grow out of their share, which matters while all shares are met. */
    private @Nullable LocalDate flip(PlanList it, long limit, Law law) {
        var quotas = quotas(it, whole(it), law);
        var least = quotas.getFirst().least();
        return least != null && quotas.stream().allMatch(Quota::met)
                ? Birthdays.fewer(it.persons(), limit, YearMonth.from(it.asOf()), least.persons())
                : null;
    }

    private static Parameter limit(PlanList it, Law law) {
        return law.value("regulation-50.local-young-age", it.unit().level() == Level.COMMUNE ? "commune" : "district");
    }
}
