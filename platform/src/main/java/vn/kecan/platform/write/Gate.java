package vn.kecan.platform.write;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.kecan.platform.problem.Problems;

/**
 * Lets writers in a few at a time, in the order they came. They record one after another anyway; who waits out here holds
 * no connection to the database meanwhile, so that most of them are always left to readers.
 */
@ApplicationScoped
class Gate {

    private static final int RETRY_SECONDS = 5;

    private final Semaphore places;
    private final Duration patience;

    Gate(
            @ConfigProperty(name = "kecan.write.at-once") int atOnce,
            @ConfigProperty(name = "kecan.write.patience") Duration patience,
            MeterRegistry figures) {
        places = new Semaphore(atOnce, true);
        this.patience = patience;
        Gauge.builder("kecan.write.waiting", places, Semaphore::getQueueLength)
                .description("writers who wait for their turn")
                .register(figures);
    }

    /** Refuses (503) who would wait longer than patience allows: nothing has been begun for him. */
    <T> T pass(Supplier<T> write) {
        enter();
        try {
            return write.get();
        } finally {
            places.release();
        }
    }

    private void enter() {
        try {
            if (places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
        throw Problems.busy(RETRY_SECONDS);
    }
}
