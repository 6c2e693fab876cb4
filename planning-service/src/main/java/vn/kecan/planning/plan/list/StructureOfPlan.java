package vn.kecan.planning.plan.list;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import vn.kecan.planning.law.Bound;
import vn.kecan.planning.law.Finding;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.rule.trait.AgeBands;
import vn.kecan.planning.rule.trait.Traits;

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
    public List<AskedShare> asked(PlanList it, long chosen, Law law) {
        return Stream.concat(bands(YearMonth.from(it.asOf()), law), shares()).toList();
    }

    @Override
    public Finding begin(PlanList it, Law law) {
        var bands = of(law);
        var on = YearMonth.from(it.asOf());
        return law.finding(this)
                .flipsOn(bands.flips(
                        on,
                        it.persons(),
                        month -> bands(month, law)
                                .allMatch(one -> one.among(it, whole(it)).met())));
    }

    private static Stream<AskedShare> bands(YearMonth on, Law law) {
        var number = Bound.number(law.value("planning.persons-per-age-band"));
        var limit = law.value(BANDS, "young");
        var least = new Bound(number.persons(), List.of(number.parameter(), limit), number.rounding());
        return AskedShare.bands(of(law).on(on), least).stream();
    }

    private static Stream<AskedShare> shares() {
        return Stream.of(
                new AskedShare(AskedShare.WOMEN, Traits.women(), null),
                new AskedShare(AskedShare.ETHNIC_MINORITY, Traits.ethnicMinority(), null),
                new AskedShare(AskedShare.SCIENCE_TECHNOLOGY, Traits.scienceTechnology(), null));
    }

    private static AgeBands of(Law law) {
        return new AgeBands(
                law.value(BANDS, "young").number(), law.value(BANDS, "middle").number());
    }
}
