package vn.kecan.personnel.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.kecan.personnel.access.Roles;
import vn.kecan.personnel.feed.FeedReach;
import vn.kecan.platform.access.Caller;
import vn.kecan.platform.problem.Problems;

/** Whose subscriptions one sees: a system its own, an admin all of his forest. */
@ApplicationScoped
class SubscriptionAccess {

    private final Subscriptions subscriptions;
    private final Caller caller;
    private final FeedReach reach;

    SubscriptionAccess(Subscriptions subscriptions, Caller caller, FeedReach reach) {
        this.subscriptions = subscriptions;
        this.caller = caller;
        this.reach = reach;
    }

    List<Subscription> seen() {
        return caller.has(Roles.ADMIN) ? subscriptions.ofRoot(reach.root()) : subscriptions.ofOwner(caller.subject());
    }

    Subscription seen(UUID id) {
        return seen().stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Problems.notFound("subscription", id.toString()));
    }

    /** Only to whom it belongs: an admin may end a subscription, never turn it elsewhere. */
    Subscription own(UUID id) {
        return subscriptions
                .find(id)
                .filter(it -> it.ownerId().equals(caller.subject()))
                .orElseThrow(() -> Problems.notFound("subscription", id.toString()));
    }
}
