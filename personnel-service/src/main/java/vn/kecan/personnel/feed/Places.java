package vn.kecan.personnel.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.Semaphore;
import vn.kecan.platform.problem.Problem;
import vn.kecan.platform.problem.ProblemException;
import vn.kecan.platform.problem.Text;

/** How many may hold on to the service at once: waiting or following, and reading the snapshot. */
@ApplicationScoped
class Places {

    /** Given back exactly once, by closing. */
    interface Place extends AutoCloseable {
        @Override
        void close();
    }

    private static final int RETRY_SECONDS = 10;

    private final Semaphore followers;
    private final Semaphore snapshots;
    private final int mostFollowers;

    Places(FeedSettings settings) {
        mostFollowers = settings.followers();
        followers = new Semaphore(mostFollowers);
        snapshots = new Semaphore(settings.snapshots());
    }

    Place follower() {
        return taken(followers);
    }

    Place snapshot() {
        return taken(snapshots);
    }

    int following() {
        return mostFollowers - followers.availablePermits();
    }

    private static Place taken(Semaphore places) {
        if (!places.tryAcquire()) {
            throw new ProblemException(
                    Problem.of(
                            "too-many-followers",
                            503,
                            new Text("Hết chỗ theo dõi", "No place to follow from"),
                            new Text(
                                    "Quá nhiều hệ thống đang đợi hoặc theo dõi nguồn. Hãy thử lại sau " + RETRY_SECONDS
                                            + " giây, hoặc đọc không có wait.",
                                    "Too many wait for or follow the feed. Try again in " + RETRY_SECONDS
                                            + " seconds, or read without wait.")),
                    Map.of("Retry-After", Integer.toString(RETRY_SECONDS)));
        }
        var held = new java.util.concurrent.atomic.AtomicBoolean(true);
        return () -> {
            if (held.getAndSet(false)) {
                places.release();
            }
        };
    }
}
