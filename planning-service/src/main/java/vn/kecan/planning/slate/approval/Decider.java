package vn.kecan.planning.slate.approval;

import org.jspecify.annotations.Nullable;
import vn.kecan.planning.decision.kinship.Actor;

/** Somebody who has a part in a decision: who takes it, or for whom it is taken. */
record Decider(String name, String subject, @Nullable String cadre) {

    Actor actor() {
        return new Actor(name, cadre);
    }
}
