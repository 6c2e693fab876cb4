package vn.kecan.planning.decision.kinship;

import java.util.Collection;
import java.util.Set;

/**
 * That those who act are not known to be related to any of these candidates. It holds for the request it was asked in.
 *
 * @param candidates about whom it was asked
 */
public record Unrelated(Set<String> candidates, FamilyAsked family) {

    public Unrelated {
        candidates = Set.copyOf(candidates);
    }

    /** Refuses (409) when somebody has come to stand since it was asked. */
    public Unrelated mustCover(Collection<String> standing) {
        if (!candidates.containsAll(standing)) {
            throw KinshipRefusals.changedMeanwhile();
        }
        return this;
    }
}
