package vn.kecan.planning.rotation.order;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.kecan.planning.facts.access.Scope;
import vn.kecan.planning.rotation.plan.RotationProcedure;
import vn.kecan.platform.access.Caller;
import vn.kecan.platform.problem.Problems;

/** Which orders there are for the caller: those into or out of his units, of plans in which he is not named. */
@ApplicationScoped
class OrderAccess {

    private final RotationOrders orders;
    private final RotationProcedure procedure;
    private final Scope scope;
    private final Caller caller;

    OrderAccess(RotationOrders orders, RotationProcedure procedure, Scope scope, Caller caller) {
        this.orders = orders;
        this.procedure = procedure;
        this.scope = scope;
        this.caller = caller;
    }

    /** The order, or 404. */
    RotationOrder visible(UUID id) {
        return orders.find(id)
                .filter(it -> scope.has(it.fromUnit) || scope.has(it.toUnit))
                .filter(it -> caller.cadre()
                        .filter(own -> procedure.everStood(it.plan, own))
                        .isEmpty())
                .orElseThrow(() -> Problems.notFound("rotation order", id.toString()));
    }
}
