package vn.kecan.local.faults;

import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import vn.kecan.local.Answer;

/**
 * When to write, when to ask again, when to give up. A client that got no answer asks again with the same key, as the
 * contract tells it to.
 */
final class Attempts {

    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final long PAUSE_MILLIS = 150;

    private final boolean again;
    private volatile boolean stopped;
    private volatile long upSince;

    interface Call {
        Answer now() throws IOException, InterruptedException;
    }

    /** @param again whether what was not answered is asked again */
    Attempts(boolean again) {
        this.again = again;
    }

    /** No new write from here on; those under way are brought to an end. */
    void stop() {
        stopped = true;
    }

    boolean stopped() {
        return stopped;
    }

    /** All that was killed runs again: from here on a minute counts. */
    void up() {
        upSince = System.nanoTime();
    }

    boolean overdue() {
        return upSince != 0 && System.nanoTime() - upSince > LONGEST.toNanos();
    }

    /** The first answer that is no sign of an outage; null if there was none, and none is to be waited for. */
    @Nullable
    Answer untilAnswered(Call call) throws InterruptedException {
        while (true) {
            try {
                var answer = call.now();
                if (answer.status() < 500) {
                    return answer;
                }
            } catch (IOException cutOff) {
                // The same as an answer of 502: nobody knows whether it was done.
            }
            if (!again && stopped || overdue()) {
                return null;
            }
            Thread.sleep(PAUSE_MILLIS);
        }
    }
}
