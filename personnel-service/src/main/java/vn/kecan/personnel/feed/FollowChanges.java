package vn.kecan.personnel.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import vn.kecan.platform.problem.ProblemException;

/**
 * Tells one follower what changes as server-sent events, until he leaves, his time is up or the service stops. Writing
 * blocks while he is slow: he holds one page and one virtual thread, and nobody else waits for him.
 */
@ApplicationScoped
class FollowChanges {

    private static final int PAGE = 100;
    private static final Duration LOOK_FOR_LEAVERS = Duration.ofSeconds(1);

    private final ReadChanges readChanges;
    private final Arrivals arrivals;
    private final ObjectMapper json;
    private final Duration heartbeat;

    FollowChanges(ReadChanges readChanges, Arrivals arrivals, ObjectMapper json, FeedSettings settings) {
        this.readChanges = readChanges;
        this.arrivals = arrivals;
        this.json = json;
        this.heartbeat = settings.heartbeat();
    }

    /** Whether the follower is still there, as far as the connection tells. */
    interface Presence {
        boolean isThere();
    }

    void follow(@Nullable String root, long from, Duration most, Presence follower, OutputStream out)
            throws IOException {
        var end = System.nanoTime() + most.toNanos();
        var position = from;
        var quietSince = System.nanoTime();
        say(out, ": the feed, after " + from + "\nretry: 1000\n\n");
        out.flush();
        try {
            while (System.nanoTime() < end && follower.isThere() && !arrivals.closed()) {
                var seen = arrivals.seen();
                var read = readChanges.after(position, root, PAGE);
                for (var event : read.events()) {
                    say(out, written(root, event));
                }
                if (!read.events().isEmpty()) {
                    out.flush();
                    quietSince = System.nanoTime();
                } else if (System.nanoTime() - quietSince > heartbeat.toNanos()) {
                    say(out, ": still here\n\n");
                    out.flush();
                    quietSince = System.nanoTime();
                }
                position = read.position();
                if (read.events().size() < PAGE) {
                    arrivals.await(seen, shorter(heartbeat, LOOK_FOR_LEAVERS));
                }
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        } catch (ProblemException gone) {
            say(out, ": " + gone.problem().type() + "\n\n");
        }
    }

    private String written(@Nullable String root, ChangeEvent event) throws JsonProcessingException {
        var position = Long.parseLong(event.id().substring(event.id().lastIndexOf(':') + 1));
        return "id: " + readChanges.cursor(root, position) + "\nevent: " + event.type() + "\ndata: "
                + json.writeValueAsString(event) + "\n\n";
    }

    private static void say(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
