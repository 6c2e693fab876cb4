package vn.kecan.planning.plan;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import vn.kecan.planning.law.Bound;
import vn.kecan.planning.law.Finding;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Quota;
import vn.kecan.planning.trait.AgeBands;
import vn.kecan.planning.trait.Traits;

/**
 * Three age bands, and a suitable share of young, women, ethnic minority and science-technology cadres (377-QĐ/TW). No
 * share was found in what was read, so these are counted without a bound; the ages between the bands are borrowed.
 */
final class StructureOfPlan implements PlanQuota {

    private static final String BANDS = "planning.age-bands";

    @Override
    public String id() {
        return "PL-16";
    }

    @Override
    public List<Quota> quotas(PlanList it, long chosen, Law law) {
        return Stream.concat(bands(it, chosen, YearMonth.from(it.asOf()), law), shares(it, chosen, law))
                .toList();
    }

    @Override
    public Finding begin(PlanList it, Law law) {
        var bands = of(law);
        var on = YearMonth.from(it.asOf());
        return law.finding(this)
                .flipsOn(bands.flips(
                        on,
                        it.persons(),
                        month -> bands(it, whole(it), month, law).allMatch(Quota::met)));
    }

    private Stream<Quota> bands(PlanList it, long chosen, YearMonth on, Law law) {
        var least = Bound.number(law.value("planning.persons-per-age-band"));
        var limit = law.value(BANDS, "young");
        return of(law).on(on).stream()
                .map(band -> it.share(band, chosen)
                        .atLeast(new Bound(least.persons(), List.of(least.parameter(), limit), least.rounding())));
    }

    private Stream<Quota> shares(PlanList it, long chosen, Law law) {
        return Stream.of(Traits.women(), Traits.ethnicMinority(), Traits.scienceTechnology())
                .map(trait -> it.share(trait, chosen));
    }

    private static AgeBands of(Law law) {
        return new AgeBands(
                law.value(BANDS, "young").number(), law.value(BANDS, "middle").number());
    }
}
