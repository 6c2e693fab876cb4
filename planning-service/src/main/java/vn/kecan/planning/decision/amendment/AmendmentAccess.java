package vn.kecan.planning.decision.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.facts.access.Scope;
import vn.kecan.platform.access.Caller;
import vn.kecan.platform.problem.Problems;

/** Everybody who may read the rulebook may read what would change it; who changes it must reach all it judges. */
@ApplicationScoped
class AmendmentAccess {

    private final Amendments amendments;
    private final Scope scope;
    private final Caller caller;

    AmendmentAccess(Amendments amendments, Scope scope, Caller caller) {
        this.amendments = amendments;
        this.scope = scope;
        this.caller = caller;
    }

    AmendmentNow visible(UUID id) {
        return amendments
                .one(id)
                .filter(it -> it.unit == null || scope.has(it.unit))
                .map(this::now)
                .orElseThrow(() -> Problems.notFound("amendment", id.toString()));
    }

    AmendmentNow now(Amendment it) {
        return new AmendmentNow(it, amendments.actOf(it.id));
    }

    /** The draft as a second person finds it. */
    AmendmentNow decidable(UUID id) {
        var found = visible(id);
        mustReach(found.draft().unit);
        if (found.draft().draftedId.equals(caller.subject())) {
            throw AmendmentRefusals.ownDraft(found.draft());
        }
        return found;
    }

    /** Refuses who acts only for a part of the units the change judges. */
    void mustReach(@Nullable String unit) {
        if (unit == null && !scope.atTheTop()) {
            throw AmendmentRefusals.notForAll();
        }
    }

    boolean sees(Amendment it) {
        return it.unit == null || scope.has(it.unit);
    }
}
