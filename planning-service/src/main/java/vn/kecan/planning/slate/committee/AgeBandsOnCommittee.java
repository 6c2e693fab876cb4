package vn.kecan.planning.slate.committee;

import java.util.List;
import vn.kecan.planning.law.Bound;
import vn.kecan.planning.law.Finding;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Quota;
import vn.kecan.planning.law.term.Term;
import vn.kecan.planning.rule.trait.AgeBands;

/**
 * Three age bands on a committee, and if possible on its standing committee (45-CT/TW). Which ages divide them was not
 * found; those of 35-CT/TW are taken.
 */
final class AgeBandsOnCommittee implements SlateQuota {

    private static final String BANDS = "congress.age-bands";

    @Override
    public String id() {
        return "CM-06";
    }

    @Override
    public boolean concerns(SlateList it, Law law) {
        return it.forTheTwoCommittees() && !it.candidates().isEmpty();
    }

    @Override
    public List<Quota> quotas(SlateList it, long chosen, Law law) {
        var least = Bound.number(law.value("congress.persons-per-age-band"));
        return bands(law).on(Term.month(it.reference(law))).stream()
                .map(band -> it.share(band, chosen).atLeast(least))
                .toList();
    }

    @Override
    public Finding begin(SlateList it, Law law) {
        var reference = it.reference(law);
        return law.finding(this)
                .using(reference)
                .using(law.value(BANDS, "young"))
                .fact("measuredOn", Term.month(reference));
    }

    private static AgeBands bands(Law law) {
        return new AgeBands(
                law.value(BANDS, "young").number(), law.value(BANDS, "middle").number());
    }
}
