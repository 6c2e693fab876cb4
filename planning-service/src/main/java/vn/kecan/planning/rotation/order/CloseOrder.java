package vn.kecan.planning.rotation.order;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.kecan.planning.facts.Posting;
import vn.kecan.planning.rotation.plan.RotationDoing;
import vn.kecan.planning.rotation.plan.RotationProcedure;
import vn.kecan.planning.rotation.plan.RotationState;
import vn.kecan.planning.rotation.plan.RotationStep;
import vn.kecan.platform.ledger.Entry;
import vn.kecan.platform.write.Recording;

/** Notes that an order is done, and with the last of them that the plan is. */
@ApplicationScoped
class CloseOrder {

    private final RotationProcedure procedure;
    private final RotationOrders orders;
    private final OrderViews views;

    CloseOrder(RotationProcedure procedure, RotationOrders orders, OrderViews views) {
        this.procedure = procedure;
        this.orders = orders;
        this.views = views;
    }

    /** Another replica was first. */
    static final class DoneAlready extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    RotationState close(Recording rec, UUID id, Posting by, String snapshot) {
        rec.lock();
        var order = orders.find(id).orElseThrow();
        if (orders.done(id).isPresent()) {
            throw new DoneAlready();
        }
        var done = new RotationDone();
        done.order = id;
        done.posting = by.id();
        done.since = by.from();
        done.snapshot = snapshot;
        done.doneAt = rec.at();
        done.recordedBy = rec.n();
        var step = orders.othersOpen(order) == 0 ? RotationStep.COMPLETE : RotationStep.CARRY_OUT;
        orders.keep(done);
        var after = procedure.take(rec, procedure.unasked(order.plan).mustAllow(step), RotationDoing.of(step, null));
        rec.enter(Entry.of(step.action(), "rotation-order", id.toString(), null, views.view(order, done, List.of())));
        return after.state();
    }
}
