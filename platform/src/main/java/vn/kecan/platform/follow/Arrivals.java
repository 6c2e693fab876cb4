package vn.kecan.platform.follow;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import org.jboss.logging.Logger;

/** Wakes those who wait for the next event. However many wait, one question at a time goes to the database. */
public final class Arrivals implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Arrivals.class);

    private final LongSupplier last;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition arrived = lock.newCondition();
    private final ScheduledExecutorService looker;
    private long seen;
    private int waiting;
    private volatile boolean closed;

    /**
     * @param name of the thread that looks
     * @param last asks the database for the last position there is
     * @param look how often it is asked while somebody waits
     */
    public Arrivals(String name, LongSupplier last, Duration look) {
        this.last = last;
        this.looker = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name(name).daemon().factory());
        looker.scheduleWithFixedDelay(this::look, look.toMillis(), look.toMillis(), TimeUnit.MILLISECONDS);
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

    @Override
    public void close() {
        closed = true;
        looker.shutdownNow();
        tell(Long.MAX_VALUE);
    }

    private void look() {
        try {
            if (anybodyWaits()) {
                tell(last.getAsLong());
            }
        } catch (RuntimeException unreachable) {
            LOG.debug("The last position cannot be read; it is tried again", unreachable);
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
