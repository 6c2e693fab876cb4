package vn.kecan.personnel.subscription;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jboss.logging.Logger;
import vn.kecan.personnel.feed.Arrivals;

/** A few threads that tell whoever's turn it is, for as long as the service runs. */
@ApplicationScoped
class Deliverers {

    private static final Logger LOG = Logger.getLogger(Deliverers.class);
    private static final Duration REST = Duration.ofMillis(500);
    private static final Duration REST_AFTER_ERROR = Duration.ofSeconds(2);

    private final Deliver deliver;
    private final Arrivals arrivals;
    private final int howMany;
    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("webhooks-", 1).factory());

    Deliverers(Deliver deliver, Arrivals arrivals, WebhookSettings settings) {
        this.deliver = deliver;
        this.arrivals = arrivals;
        this.howMany = settings.deliverers();
    }

    void start(@Observes StartupEvent started) {
        for (var n = 0; n < howMany; n++) {
            threads.execute(this::work);
        }
    }

    void stop(@Observes ShutdownEvent stopping) {
        threads.shutdownNow();
    }

    private void work() {
        while (!threads.isShutdown()) {
            try {
                var seen = arrivals.seen();
                if (!deliver.next()) {
                    arrivals.await(seen, REST);
                }
            } catch (InterruptedException stopping) {
                return;
            } catch (RuntimeException failed) {
                if (threads.isShutdown()) {
                    return;
                }
                LOG.warnf("A delivery could not be carried through; it is tried again: %s", failed.getMessage());
                LOG.debug("The delivery", failed);
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(REST_AFTER_ERROR);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
