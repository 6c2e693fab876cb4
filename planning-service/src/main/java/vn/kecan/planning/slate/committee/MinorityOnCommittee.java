package vn.kecan.planning.slate.committee;

import java.util.List;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Quota;
import vn.kecan.planning.rule.trait.Traits;

/** A share of ethnic minority members suited to the area (45-CT/TW): counted, for the clause names no number. */
final class MinorityOnCommittee implements SlateQuota {

    @Override
    public String id() {
        return "CM-04";
    }

    @Override
    public List<Quota> quotas(SlateList it, long chosen, Law law) {
        return List.of(it.share(Traits.ethnicMinority(), chosen));
    }
}
