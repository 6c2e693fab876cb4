package vn.kecan.platform.follow;

import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import vn.kecan.platform.problem.Problem;
import vn.kecan.platform.problem.ProblemException;
import vn.kecan.platform.problem.Text;

/** How many may hold on to the service at once. */
public final class Places {

    /** Given back exactly once, by closing. */
    public interface Place extends AutoCloseable {
        @Override
        void close();
    }

    private static final int RETRY_SECONDS = 10;

    private final Semaphore free;
    private final int most;

    public Places(int most) {
        this.most = most;
        this.free = new Semaphore(most);
    }

    /** A place; 503 when there is none. */
    public Place take() {
        if (!free.tryAcquire()) {
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
        var held = new AtomicBoolean(true);
        return () -> {
            if (held.getAndSet(false)) {
                free.release();
            }
        };
    }

    /** How many hold one. */
    public int taken() {
        return most - free.availablePermits();
    }
}
