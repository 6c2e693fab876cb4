package vn.kecan.planning.rotation.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.kecan.planning.facts.access.Scope;
import vn.kecan.platform.access.Caller;

/** Which rotation plans there are for the caller: those of his units in which he is not named. For all others: 404. */
@ApplicationScoped
class RotationAccess {

    private final RotationPlans plans;
    private final Scope scope;
    private final Caller caller;

    RotationAccess(RotationPlans plans, Scope scope, Caller caller) {
        this.plans = plans;
        this.scope = scope;
        this.caller = caller;
    }

    RotationNow visible(UUID id) {
        var plan = inReach(id);
        if (caller.cadre().filter(it -> plans.everStood(id, it)).isPresent()) {
            throw RotationRefusals.unknown(id);
        }
        return plan;
    }

    RotationNow inReach(UUID id) {
        return plans.at(id, null)
                .filter(it -> scope.has(it.plan().unit))
                .orElseThrow(() -> RotationRefusals.unknown(id));
    }
}
