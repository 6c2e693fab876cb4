package vn.kecan.planning.report.notice;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import vn.kecan.platform.follow.Arrivals;
import vn.kecan.platform.follow.Places;

/** Lets readers wait for the next event, so many at once. */
@ApplicationScoped
class NoticeArrivals {

    private final Arrivals arrivals;
    private final Places places;

    NoticeArrivals(NoticeEvents events, NoticeSettings settings) {
        arrivals = new Arrivals("notice-arrivals", events::lastPosition, settings.lookForWaiting());
        places = new Places(settings.followers());
    }

    Places.Place place() {
        return places.take();
    }

    long seen() {
        return arrivals.seen();
    }

    boolean closed() {
        return arrivals.closed();
    }

    /** Whether something may have come: not when the wait was broken off. */
    boolean await(long position, Duration most) {
        try {
            arrivals.await(position, most);
            return true;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    void stop(@Observes ShutdownEvent stopping) {
        arrivals.close();
    }
}
