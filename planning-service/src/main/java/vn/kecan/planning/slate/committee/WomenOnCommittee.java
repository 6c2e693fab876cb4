package vn.kecan.planning.slate.committee;

import java.util.List;
import vn.kecan.planning.facts.PostKind;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Quota;
import vn.kecan.planning.rule.trait.Traits;

/** The share of women on a committee, and a woman on the standing committee (45-CT/TW). */
final class WomenOnCommittee implements SlateQuota {

    @Override
    public String id() {
        return "CM-01";
    }

    @Override
    public boolean concerns(SlateList it, Law law) {
        return it.forTheTwoCommittees() && !it.candidates().isEmpty();
    }

    @Override
    public List<Quota> quotas(SlateList it, long chosen, Law law) {
        var standing = it.post().kind() == PostKind.STANDING_COMMITTEE;
        var share = standing ? "congress.women-standing-committee" : "congress.women";
        return List.of(it.share(Traits.women(), chosen).atLeast(law.least(share, chosen)));
    }
}
