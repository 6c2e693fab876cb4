package vn.kecan.planning.slate.committee;

import java.util.List;
import vn.kecan.planning.law.Finding;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Quota;
import vn.kecan.planning.law.term.Term;
import vn.kecan.planning.rule.trait.AgeBands;

/**
 * The ages of a province's committee in the cycle of 2019: a share under 40, about so many from 40 to under 50, the rest
 * over (35-CT/TW). That the committee also be smaller than the one before is not asked: how large that was is no fact of
 * a slate.
 */
final class AgesOf2019 implements SlateQuota {

    private static final String BANDS = "congress.age-bands";
    private static final String MIDDLE = "congress.cycle-2019.middle";

    @Override
    public String id() {
        return "CM-07";
    }

    @Override
    public boolean concerns(SlateList it, Law law) {
        return it.unit().level().directlyUnderCentre() && SlateQuota.super.concerns(it, law);
    }

    @Override
    public List<Quota> quotas(SlateList it, long chosen, Law law) {
        var bands = new AgeBands(
                        law.value(BANDS, "young").number(),
                        law.value(BANDS, "middle").number())
                .on(Term.month(it.reference(law)));
        return List.of(
                it.share(bands.getFirst(), chosen).atLeast(law.least("congress.cycle-2019.young", chosen)),
                it.share(bands.get(1), chosen)
                        .atLeast(law.least(law.value(MIDDLE, "least"), MIDDLE, chosen))
                        .atMost(law.most(law.value(MIDDLE, "most"), MIDDLE, chosen)),
                it.share(bands.getLast(), chosen));
    }

    @Override
    public Finding begin(SlateList it, Law law) {
        var reference = it.reference(law);
        return law.finding(this).using(reference).fact("measuredOn", Term.month(reference));
    }
}
