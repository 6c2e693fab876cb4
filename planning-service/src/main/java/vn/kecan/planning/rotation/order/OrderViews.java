package vn.kecan.planning.rotation.order;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.facts.Facts;
import vn.kecan.planning.facts.PostingKind;
import vn.kecan.planning.rotation.order.RotationOrderView.State;

/** How orders look from outside: what is left of an open one, the facts say. */
@ApplicationScoped
class OrderViews {

    private final RotationOrders orders;

    OrderViews(RotationOrders orders) {
        this.orders = orders;
    }

    Carried carried(RotationOrder it, Facts facts) {
        return Carried.of(
                it.cadre, it.toPost, orders.leaves(it), orders.document(it).date(), it.effectiveOn, facts);
    }

    RotationOrderView view(RotationOrder it, Facts facts) {
        var done = orders.done(it.id).orElse(null);
        return view(it, done, done == null ? carried(it, facts).stillHeld() : List.of());
    }

    RotationOrderView view(RotationOrder it, @Nullable RotationDone done, List<String> stillHeld) {
        return new RotationOrderView(
                it.id,
                it.plan,
                it.cadre,
                orders.leaves(it),
                it.toPost,
                PostingKind.ROTATED_IN,
                it.effectiveOn,
                orders.document(it),
                done == null ? State.OPEN : State.DONE,
                stillHeld,
                done == null ? null : done.posting,
                done == null ? null : done.since,
                done == null ? null : done.snapshot,
                it.orderedAt,
                done == null ? null : done.doneAt);
    }
}
