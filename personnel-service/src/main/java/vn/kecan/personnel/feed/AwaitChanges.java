package vn.kecan.personnel.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Reads a page, and waits for one while there is nothing to read. */
@ApplicationScoped
class AwaitChanges {

    private final ReadChanges readChanges;
    private final Arrivals arrivals;

    AwaitChanges(ReadChanges readChanges, Arrivals arrivals) {
        this.readChanges = readChanges;
        this.arrivals = arrivals;
    }

    ReadChanges.Read read(@Nullable String root, long after, int limit, Duration most) {
        var end = System.nanoTime() + most.toNanos();
        while (true) {
            var seen = arrivals.seen();
            var read = readChanges.after(after, root, limit);
            var left = end - System.nanoTime();
            if (!read.events().isEmpty() || left <= 0 || arrivals.closed()) {
                return read;
            }
            try {
                arrivals.await(seen, Duration.ofNanos(left));
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
                return read;
            }
        }
    }
}
