package vn.kecan.personnel.feed;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Optional;
import org.jboss.logging.Logger;
import vn.kecan.platform.loop.Loop;
import vn.kecan.platform.time.Now;

/** Enforces the retention, if one is set. Two replicas doing it at once do no harm. */
@ApplicationScoped
class Prune {

    private static final Logger LOG = Logger.getLogger(Prune.class);
    private static final int AT_ONCE = 20_000;

    private final Horizon horizon;
    private final FeedSettings settings;
    private final Now now;
    private final Optional<Loop> loop;

    Prune(Horizon horizon, FeedSettings settings, Now now) {
        this.horizon = horizon;
        this.settings = settings;
        this.now = now;
        loop = settings.retention().map(keep -> Loop.every("feed-prune", settings.pruneEvery(), () -> told(keep)));
    }

    void start(@Observes StartupEvent started) {
        loop.ifPresent(it -> it.start(settings.pruneEvery()));
    }

    void stop(@Observes ShutdownEvent stopping) {
        loop.ifPresent(Loop::close);
    }

    /** Takes out what has been known for longer than that; how many changes went. */
    long run(Duration keep) {
        var before = now.instant().minus(keep);
        var gone = 0L;
        int some;
        do {
            some = horizon.raise(before, AT_ONCE);
            gone += some;
        } while (some > 0 && !Thread.currentThread().isInterrupted());
        return gone;
    }

    private void told(Duration keep) {
        var gone = run(keep);
        if (gone > 0) {
            LOG.infof("The feed forgot %d changes known for longer than %s", gone, keep);
        }
    }
}
