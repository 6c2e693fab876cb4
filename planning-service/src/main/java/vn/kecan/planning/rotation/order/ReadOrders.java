package vn.kecan.planning.rotation.order;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.facts.KnownFacts;
import vn.kecan.planning.facts.access.Scope;
import vn.kecan.planning.moment.Asked;
import vn.kecan.platform.access.Caller;
import vn.kecan.platform.http.Cursors;
import vn.kecan.platform.http.Page;

/** What there is to see of orders. */
@ApplicationScoped
class ReadOrders {

    /** Where a list goes on. */
    record Position(long after, String cadre) {}

    private final RotationOrders orders;
    private final OrderAccess access;
    private final OrderViews views;
    private final KnownFacts known;
    private final Scope scope;
    private final Cursors cursors;
    private final Caller caller;

    ReadOrders(
            RotationOrders orders,
            OrderAccess access,
            OrderViews views,
            KnownFacts known,
            Scope scope,
            Cursors cursors,
            Caller caller) {
        this.orders = orders;
        this.access = access;
        this.views = views;
        this.known = known;
        this.scope = scope;
        this.cursors = cursors;
        this.caller = caller;
    }

    Page<RotationOrderView> list(
            RotationOrderView.@Nullable State state, @Nullable String cursor, @Nullable String limit) {
        var size = Asked.limit(limit);
        var name = listName(state);
        var from = cursor == null ? new Position(0, "") : cursors.read(name, cursor, Position.class);
        var found = orders.list(new RotationOrders.Wanted(
                scope.units().orElse(null),
                state == null ? null : state == RotationOrderView.State.DONE,
                caller.cadre().orElse(null),
                from.after(),
                from.cadre(),
                size + 1));
        var facts = known.now();
        var last = found.size() > size ? found.get(size - 1) : null;
        return Page.of(
                found.stream().map(it -> views.view(it, facts)).toList(),
                size,
                any -> cursors.write(name, last == null ? from : new Position(last.recordedBy, last.cadre)));
    }

    RotationOrderView one(UUID id) {
        return views.view(access.visible(id), known.now());
    }

    private String listName(RotationOrderView.@Nullable State state) {
        var filters = new HashMap<String, String>();
        filters.put("root", caller.unit());
        filters.put("own", caller.cadre().orElse(""));
        filters.put("state", state == null ? "" : state.name());
        return Cursors.list("rotation-orders", filters);
    }
}
