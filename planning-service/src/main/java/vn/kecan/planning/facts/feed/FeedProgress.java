package vn.kecan.planning.facts.feed;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.facts.snapshot.Snapshots;

/** How reading goes, for operators: one log line for each change of state, not for each try. */
@ApplicationScoped
class FeedProgress {

    record Status(FeedState state, @Nullable String error) {}

    private static final Logger LOG = Logger.getLogger(FeedProgress.class);
    private static final double NANOS = 1e9;

    private final AtomicReference<Status> status = new AtomicReference<>(new Status(FeedState.STARTING, null));
    private final Counter applied;
    private final Counter errors;
    private volatile long currentSince = System.nanoTime();
    private volatile long behind;

    FeedProgress(MeterRegistry meters, Snapshots snapshots) {
        applied = Counter.builder("kecan.feed.applied")
                .description("changes applied to the replica")
                .register(meters);
        errors = Counter.builder("kecan.feed.errors")
                .description("readings of the feed that failed")
                .register(meters);
        meters.gauge("kecan.feed.lag.seconds", this, FeedProgress::lagSeconds);
        meters.gauge("kecan.feed.lag.positions", this, it -> it.lagPositions());
        meters.gauge("kecan.snapshot.position", snapshots, it -> it.position());
    }

    void read(ReadFeed.Outcome outcome) {
        applied.increment(outcome.fresh());
        behind = outcome.behind();
        if (!outcome.full()) {
            currentSince = System.nanoTime();
        }
        tell(new Status(outcome.full() ? FeedState.CATCHING_UP : FeedState.CURRENT, null));
    }

    void failed(RuntimeException failed) {
        errors.increment();
        var state = failed instanceof FeedBroken broken ? broken.state() : FeedState.UNREACHABLE;
        tell(new Status(state, String.valueOf(failed.getMessage())));
        LOG.debug("Reading the feed failed", failed);
    }

    Status status() {
        return status.get();
    }

    /** Seconds since everything there was to read had been read. */
    double lagSeconds() {
        return (System.nanoTime() - currentSince) / NANOS;
    }

    /** Positions of the feed after the last page read, when it was read. */
    long lagPositions() {
        return behind;
    }

    private void tell(Status next) {
        var before = status.getAndSet(next);
        if (before.state() == next.state()) {
            return;
        }
        switch (next.state()) {
            case FOREIGN, UNREADABLE -> LOG.errorf("Feed %s: %s", next.state(), next.error());
            case UNREACHABLE -> LOG.warnf("Feed %s: %s", next.state(), next.error());
            case STARTING, CURRENT, CATCHING_UP -> LOG.infof("Feed %s", next.state());
        }
    }
}
