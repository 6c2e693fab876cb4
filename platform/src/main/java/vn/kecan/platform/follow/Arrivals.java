package vn.kecan.platform.follow;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import vn.kecan.platform.loop.Loop;

/** Wakes those who wait for the next event. However many wait, one question at a time goes to the database. */
public final class Arrivals implements AutoCloseable {

    private final LongSupplier last;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition arrived = lock.newCondition();
    private final Loop loop;
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
        loop = Loop.every(name, look, this::look);
        loop.start(look);
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
        loop.close();
        tell(Long.MAX_VALUE);
    }

    private void look() {
        if (anybodyWaits()) {
            tell(last.getAsLong());
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
