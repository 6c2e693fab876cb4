package vn.kecan.personnel.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kecan.personnel.feed.Changes;
import vn.kecan.personnel.feed.FeedReach;
import vn.kecan.personnel.feed.ReadChanges;
import vn.kecan.platform.access.Caller;
import vn.kecan.platform.ledger.Entry;
import vn.kecan.platform.problem.Problems;
import vn.kecan.platform.problem.Text;
import vn.kecan.platform.write.Recording;
import vn.kecan.platform.write.Written;

/** What may be done to a subscription, each with its entry in the ledger. */
@ApplicationScoped
class RecordSubscription {

    static final String PATH = "/api/personnel/v1/subscriptions/";
    private static final String KIND = "subscription";

    private final Subscriptions subscriptions;
    private final SubscriptionAccess access;
    private final Deliveries deliveries;
    private final Targets targets;
    private final Changes changes;
    private final ReadChanges readChanges;
    private final FeedReach reach;
    private final Caller caller;
    private final int most;

    RecordSubscription(
            Subscriptions subscriptions,
            SubscriptionAccess access,
            Deliveries deliveries,
            Targets targets,
            Changes changes,
            ReadChanges readChanges,
            FeedReach reach,
            Caller caller,
            WebhookSettings settings) {
        this.subscriptions = subscriptions;
        this.access = access;
        this.deliveries = deliveries;
        this.targets = targets;
        this.changes = changes;
        this.readChanges = readChanges;
        this.reach = reach;
        this.caller = caller;
        this.most = settings.most();
    }

    Written create(Recording rec, NewSubscription asked) {
        var root = reach.root();
        targets.resolve(asked.target());
        var kinds = kinds(asked.kinds());
        var after = asked.after() == null ? null : readChanges.position(root, asked.after());
        rec.lock();
        if (subscriptions.ofOwner(caller.subject()).size() >= most) {
            throw Problems.conflict(
                    "too-many-subscriptions",
                    new Text(
                            "Bạn đã có " + most + " đăng ký. Hãy kết thúc một đăng ký trước.",
                            "You have " + most + " subscriptions. Maybe end one first."));
        }
        var it = new Subscription(
                UUID.randomUUID(),
                caller.name(),
                caller.subject(),
                root,
                asked.target(),
                kinds,
                batch(asked.batch()),
                true,
                1,
                rec.at(),
                after == null ? changes.lastPosition() : after,
                rec.n(),
                rec.at(),
                rec.n());
        subscriptions.add(it);
        var view = SubscriptionView.of(it);
        rec.enter(Entry.of("subscription.create", KIND, it.id().toString(), null, view));
        return Written.created(PATH + it.id(), it.etag(), view);
    }

    Written change(Recording rec, UUID id, SubscriptionChange asked) {
        targets.resolve(asked.target());
        var kinds = kinds(asked.kinds());
        rec.lock();
        var before = access.own(id);
        rec.match(before.etag());
        var active = asked.active() == null || asked.active();
        return changed(
                rec,
                "subscription.change",
                before,
                before.changed(asked.target(), kinds, batch(asked.batch()), active, rec.at(), rec.n()));
    }

    Written replay(Recording rec, UUID id, NewReplay asked) {
        var seen = access.own(id);
        var after = asked.after() == null ? null : readChanges.position(seen.root(), asked.after());
        rec.lock();
        var before = access.own(id);
        var from = after == null && !deliveries.tookUp(before) ? before.startPosition() : after;
        return changed(rec, "subscription.replay", before, before.from(from, rec.at(), rec.n()));
    }

    Written renewSecret(Recording rec, UUID id) {
        rec.lock();
        var before = access.own(id);
        return changed(rec, "subscription.renew-secret", before, before.withNewSecret(rec.at(), rec.n()));
    }

    Written end(Recording rec, UUID id) {
        rec.lock();
        var before = access.seen(id);
        rec.match(before.etag());
        subscriptions.end(id, rec.n());
        rec.enter(Entry.of("subscription.end", KIND, id.toString(), SubscriptionView.of(before), null));
        return Written.gone();
    }

    private Written changed(Recording rec, String action, Subscription before, Subscription after) {
        subscriptions.replace(after);
        var view = SubscriptionView.of(after);
        rec.enter(Entry.of(action, KIND, after.id().toString(), SubscriptionView.of(before), view));
        return Written.ok(after.etag(), view);
    }

    private static int batch(@Nullable Integer asked) {
        return asked == null ? 1 : asked;
    }

    private static List<String> kinds(@Nullable List<String> asked) {
        var known = ReadChanges.kinds();
        for (var kind : asked == null ? List.<String>of() : asked) {
            if (!known.contains(kind)) {
                var all = String.join(", ", known);
                throw Problems.invalid(
                        "kinds", kind, "Phải là một trong: " + all + ".", "Must be one of: " + all + ".");
            }
        }
        return asked == null ? List.of() : asked.stream().distinct().sorted().toList();
    }
}
