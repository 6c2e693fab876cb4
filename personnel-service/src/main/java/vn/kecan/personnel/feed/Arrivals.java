package vn.kecan.personnel.feed;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jboss.logging.Logger;

/** Wakes those who wait for the next change. However many wait, one question at a time goes to the database. */
@ApplicationScoped
public class Arrivals {

    private static final Logger LOG = Logger.getLogger(Arrivals.class);

    private final Changes changes;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition arrived = lock.newCondition();
    private final ScheduledExecutorService looker = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("feed-arrivals").daemon().factory());
    private long seen;
    private int waiting;
    private volatile boolean closed;

    Arrivals(Changes changes, FeedSettings settings) {
        this.changes = changes;
        var look = settings.look().toMillis();
        looker.scheduleWithFixedDelay(this::look, look, look, TimeUnit.MILLISECONDS);
    }

    /** The last position known here. Ask before reading; what arrives after that ends the wait. */
    public long seen() {
        lock.lock();
        try {
            return seen;
        } finally {
            lock.unlock();
        }
    }

    /** Waits until there is a later position than this, time is up, or the service stops. */
    public void await(long position, Duration most) throws InterruptedException {
        var left = most.toNanos();
        lock.lock();
        waiting++;
        try {
            while (seen <= position && left > 0 && !closed) {
                left = arrived.awaitNanos(left);
            }
        } finally {
            waiting--;
            lock.unlock();
        }
    }

    /** Whether the service stops: then nobody should wait on. */
    public boolean closed() {
        return closed;
    }

    void stop(@Observes ShutdownEvent stopping) {
        closed = true;
        looker.shutdownNow();
        tell(Long.MAX_VALUE);
    }

    private void look() {
        try {
            if (anybodyWaits()) {
                tell(changes.lastPosition());
            }
        } catch (RuntimeException unreachable) {
            LOG.debug("The last change cannot be read; it is tried again", unreachable);
        }
    }

    private boolean anybodyWaits() {
        lock.lock();
        try {
            return waiting > 0;
        } finally {
            lock.unlock();
        }
    }

    private void tell(long position) {
        lock.lock();
        try {
            if (position > seen) {
                seen = position;
                arrived.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }
}
