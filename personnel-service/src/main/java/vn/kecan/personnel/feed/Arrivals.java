package vn.kecan.personnel.feed;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;

/** Wakes those who wait for the next change. */
@ApplicationScoped
public class Arrivals {

    private final vn.kecan.platform.follow.Arrivals arrivals;

    Arrivals(Changes changes, FeedSettings settings) {
        arrivals = new vn.kecan.platform.follow.Arrivals("feed-arrivals", changes::lastPosition, settings.look());
    }

    /** The last position known here. Ask before reading; what arrives after that ends the wait. */
    public long seen() {
        return arrivals.seen();
    }

    /** Waits until there is a later position than this, time is up, or the service stops. */
    public void await(long position, Duration most) throws InterruptedException {
        arrivals.await(position, most);
    }

    /** Whether the service stops: then nobody should wait on. */
    public boolean closed() {
        return arrivals.closed();
    }

    void stop(@Observes ShutdownEvent stopping) {
        arrivals.close();
    }
}
