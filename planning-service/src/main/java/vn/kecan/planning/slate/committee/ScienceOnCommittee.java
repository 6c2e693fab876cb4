package vn.kecan.planning.slate.committee;

import java.util.List;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Quota;
import vn.kecan.planning.rule.trait.Traits;

/** About one in twenty of a committee qualified in science and technology (45-CT/TW). */
final class ScienceOnCommittee implements SlateQuota {

    @Override
    public String id() {
        return "CM-03";
    }

    @Override
    public List<Quota> quotas(SlateList it, long chosen, Law law) {
        return List.of(
                it.share(Traits.scienceTechnology(), chosen).atLeast(law.least("congress.science-technology", chosen)));
    }
}
