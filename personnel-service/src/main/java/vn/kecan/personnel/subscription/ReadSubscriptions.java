package vn.kecan.personnel.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.kecan.personnel.feed.Changes;
import vn.kecan.personnel.feed.ReadChanges;
import vn.kecan.personnel.subscription.SubscriptionView.DeliveryView;
import vn.kecan.personnel.subscription.SubscriptionView.State;

/** Subscriptions with how telling them goes. */
@ApplicationScoped
class ReadSubscriptions {

    private final SubscriptionAccess access;
    private final Deliveries deliveries;
    private final Changes changes;
    private final ReadChanges readChanges;

    ReadSubscriptions(SubscriptionAccess access, Deliveries deliveries, Changes changes, ReadChanges readChanges) {
        this.access = access;
        this.deliveries = deliveries;
        this.changes = changes;
        this.readChanges = readChanges;
    }

    /** A view and the tag of its state. */
    record Tagged(SubscriptionView view, String etag) {}

    SubscriptionList all() {
        return new SubscriptionList(access.seen().stream().map(this::view).toList());
    }

    Tagged one(UUID id) {
        var it = access.seen(id);
        return new Tagged(view(it), it.etag());
    }

    private SubscriptionView view(Subscription it) {
        var how = deliveries.of(it.id()).orElseThrow();
        var lag = Math.max(0, changes.last(it.root()) - how.position());
        return SubscriptionView.of(it)
                .with(new DeliveryView(
                        state(it, how, lag),
                        readChanges.cursor(it.root(), how.position()),
                        lag,
                        how.delivered(),
                        how.deliveredAt(),
                        how.attempts(),
                        how.failingSince(),
                        how.paused() == null ? how.nextTry() : null,
                        how.lastStatus(),
                        how.lastError(),
                        how.paused()));
    }

    private static State state(Subscription it, Delivery how, long lag) {
        if (!it.active()) {
            return State.INACTIVE;
        }
        if (how.paused() != null) {
            return State.PAUSED;
        }
        if (how.attempts() > 0) {
            return State.RETRYING;
        }
        return lag == 0 ? State.CURRENT : State.DELIVERING;
    }
}
