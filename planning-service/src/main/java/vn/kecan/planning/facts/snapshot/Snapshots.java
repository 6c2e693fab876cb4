package vn.kecan.planning.facts.snapshot;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.facts.Facts;
import vn.kecan.planning.facts.KnownFacts;
import vn.kecan.platform.loop.Loop;
import vn.kecan.platform.problem.Problems;

/**
 * The current snapshot, swapped whole. It follows the position in the database, so it does not matter which replica of
 * this service applied a change.
 */
@ApplicationScoped
public class Snapshots implements KnownFacts {

    private final Replica replica;
    private final AtomicReference<@Nullable Snapshot> current = new AtomicReference<>();
    private final AtomicReference<@Nullable Snapshot> earlier = new AtomicReference<>();
    private final Loop loop;

    Snapshots(Replica replica, @ConfigProperty(name = "kecan.snapshot.look", defaultValue = "200ms") Duration look) {
        this.replica = replica;
        loop = Loop.every("snapshot", look, this::catchUp);
    }

    void follow(@Observes StartupEvent started) {
        loop.start();
    }

    void stop(@Observes ShutdownEvent stopping) {
        loop.close();
    }

    @Override
    public Facts now() {
        return loaded();
    }

    /** The facts known at an instant; the slow way, unless that is what is known now. */
    @Override
    public Facts at(Instant knownAt) {
        var now = loaded();
        return knownAt.isBefore(now.knownAt()) ? earlier(replica.positionAt(knownAt), knownAt) : now;
    }

    @Override
    public Instant knownAt() {
        return loaded().knownAt();
    }

    public boolean isLoaded() {
        return current.get() != null;
    }

    public long position() {
        var now = current.get();
        return now == null ? 0 : now.position();
    }

    /** Takes in what was applied; called by whoever applied it, and now and then for what others applied. */
    public synchronized void catchUp() {
        var before = current.get();
        var after = before == null ? replica.now() : replica.after(before);
        if (after != before) {
            current.set(after);
            notifyAll();
        }
    }

    /** Waits until the position is in, at most so long; whether it is. */
    public synchronized boolean await(long position, Duration atMost) throws InterruptedException {
        var end = System.nanoTime() + atMost.toNanos();
        while (position() < position) {
            var left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
            if (left <= 0) {
                return false;
            }
            wait(left);
        }
        return true;
    }

    private Snapshot loaded() {
        var now = current.get();
        if (now == null) {
            throw Problems.busy(1);
        }
        return now;
    }

    private synchronized Snapshot earlier(long position, Instant knownAt) {
        var kept = earlier.get();
        if (kept == null || kept.position() != position || !kept.stream().equals(loaded().stream())) {
            kept = replica.at(position, knownAt);
            earlier.set(kept);
        }
        return kept;
    }
}
