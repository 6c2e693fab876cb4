package vn.kecan.planning.rotation.order;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import vn.kecan.planning.facts.Facts;
import vn.kecan.planning.facts.KnownFacts;
import vn.kecan.platform.job.Asker;
import vn.kecan.platform.job.OnBehalf;
import vn.kecan.platform.loop.Loop;
import vn.kecan.platform.write.Writes;

/**
 * Looks again and again whether open orders are fulfilled by the facts, and closes those that are, in the service's own
 * name. What is open is read from the database each time, and closing is one transaction under the recording lock: it does
 * not matter how many replicas look, or that one is killed.
 */
@ApplicationScoped
class Circle {

    private static final Logger LOG = Logger.getLogger(Circle.class);
    private static final String SELF = "planning-service";

    private final RotationOrders orders;
    private final OrderViews views;
    private final CloseOrder close;
    private final KnownFacts known;
    private final Writes writes;
    private final OnBehalf onBehalf;
    private final Duration look;
    private final Loop loop;

    Circle(
            RotationOrders orders,
            OrderViews views,
            CloseOrder close,
            KnownFacts known,
            Writes writes,
            OnBehalf onBehalf,
            @ConfigProperty(name = "kecan.rotation.look", defaultValue = "500ms") Duration look) {
        this.orders = orders;
        this.views = views;
        this.close = close;
        this.known = known;
        this.writes = writes;
        this.onBehalf = onBehalf;
        this.look = look;
        loop = Loop.every("rotation-orders", look, this::look);
    }

    void follow(@Observes StartupEvent started) {
        loop.start(look);
    }

    void stop(@Observes ShutdownEvent stopping) {
        loop.close();
    }

    /** Closes every open order the facts fulfil; how many. */
    int look() {
        var open = QuarkusTransaction.requiringNew().call(orders::open);
        if (open.isEmpty()) {
            return 0;
        }
        var facts = known.now();
        var closed = 0;
        for (var it : open) {
            closed += close(it, facts) ? 1 : 0;
        }
        return closed;
    }

    private boolean close(RotationOrder it, Facts facts) {
        var by = views.carried(it, facts).whole();
        if (by.isEmpty()) {
            return false;
        }
        var asker = new Asker(SELF, SELF, Set.of("system"), "*", null, SELF + ":" + UUID.randomUUID(), "vi");
        try {
            onBehalf.run(
                    asker,
                    () -> writes.task(
                            false,
                            rec -> close.close(rec, it.id, by.get(), facts.snapshot()),
                            state -> LOG.debugf("Order %s is done; its plan is %s", it.id, state)));
            return true;
        } catch (CloseOrder.DoneAlready otherReplica) {
            return false;
        }
    }
}
