package vn.kecan.planning.decision.kinship;

import java.util.Collection;
import java.util.List;

/** Is any of these persons related to any of these candidates, today? */
record KinshipAsked(Collection<String> persons, Collection<String> candidates) {

    KinshipAsked {
        persons = List.copyOf(persons);
        candidates = List.copyOf(candidates);
    }
}
