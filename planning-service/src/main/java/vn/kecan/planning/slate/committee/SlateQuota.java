package vn.kecan.planning.slate.committee;

import vn.kecan.planning.facts.PostKind;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.QuotaRule;

/** A share among the candidates for an executive committee; not asked of an empty slate. */
interface SlateQuota extends QuotaRule<SlateList> {

    @Override
    default boolean concerns(SlateList it, Law law) {
        return it.post().kind() == PostKind.EXECUTIVE_COMMITTEE
                && !it.candidates().isEmpty();
    }

    @Override
    default long whole(SlateList it) {
        return it.candidates().size();
    }
}
