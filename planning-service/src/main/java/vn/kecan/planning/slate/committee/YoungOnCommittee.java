package vn.kecan.planning.slate.committee;

import java.util.List;
import java.util.Map;
import vn.kecan.planning.facts.Level;
import vn.kecan.planning.law.Finding;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Parameter;
import vn.kecan.planning.law.Quota;
import vn.kecan.planning.law.term.Term;
import vn.kecan.planning.rule.trait.Traits;

/** The share of young members of a committee, by their age on the reference month of the congress (45-CT/TW). */
final class YoungOnCommittee implements SlateQuota {

    @Override
    public String id() {
        return "CM-02";
    }

    @Override
    public boolean concerns(SlateList it, Law law) {
        var level = it.unit().level();
        return (level.directlyUnderCentre() || level == Level.COMMUNE) && SlateQuota.super.concerns(it, law);
    }

    @Override
    public List<Quota> quotas(SlateList it, long chosen, Law law) {
        var young = Traits.young(limit(law).number(), Term.month(it.reference(law)));
        return List.of(it.share(young, chosen).atLeast(law.least("congress.young", chosen)));
    }

    @Override
    public Finding begin(SlateList it, Law law) {
        var reference = it.reference(law);
        return law.finding(this)
                .using(limit(law))
                .using(reference)
                .fact(
                        "young",
                        Map.of(
                                "maxAgeExclusive", limit(law).number(),
                                "referenceDate", Term.month(reference).toString(),
                                "wholeTerm", true));
    }

    private static Parameter limit(Law law) {
        return law.value("congress.young-age");
    }
}
