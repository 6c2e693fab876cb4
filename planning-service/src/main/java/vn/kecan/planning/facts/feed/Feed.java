package vn.kecan.planning.facts.feed;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.kecan.planning.facts.snapshot.Snapshots;
import vn.kecan.platform.loop.Loop;

/** Reads page after page for as long as the service runs; without a pause while pages are full. */
@ApplicationScoped
class Feed {

    private final ReadFeed feed;
    private final Snapshots snapshots;
    private final FeedProgress progress;
    private final boolean reading;
    private final Duration pause;
    private final Duration pauseAfterError;
    private final Loop loop;

    Feed(
            ReadFeed feed,
            Snapshots snapshots,
            FeedProgress progress,
            @ConfigProperty(name = "kecan.feed.reading", defaultValue = "true") boolean reading,
            @ConfigProperty(name = "kecan.feed.pause", defaultValue = "300ms") Duration pause,
            @ConfigProperty(name = "kecan.feed.pause-after-error", defaultValue = "1s") Duration pauseAfterError) {
        this.feed = feed;
        this.snapshots = snapshots;
        this.progress = progress;
        this.reading = reading;
        this.pause = pause;
        this.pauseAfterError = pauseAfterError;
        loop = new Loop("feed", pauseAfterError, this::readOnce);
    }

    void start(@Observes StartupEvent started) {
        if (reading) {
            loop.start();
        }
    }

    void stop(@Observes ShutdownEvent stopping) {
        loop.close();
    }

    private Duration readOnce() {
        try {
            var outcome = feed.read();
            progress.read(outcome);
            if (outcome.fresh() > 0) {
                snapshots.catchUp();
            }
            return outcome.full() ? Duration.ZERO : pause;
        } catch (RuntimeException failed) {
            progress.failed(failed);
            return pauseAfterError;
        }
    }
}
