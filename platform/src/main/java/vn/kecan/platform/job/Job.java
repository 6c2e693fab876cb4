package vn.kecan.platform.job;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kecan.platform.problem.Problem;

/**
 * One piece of long work as it stands.
 *
 * @param progress from 0 to 1
 * @param stage what is being done, in one word
 * @param counts what was counted so far
 * @param request what was asked for
 * @param result what came of it; only of a job that is DONE
 * @param problem why it failed; only of a job that FAILED
 * @param attempts how often somebody began it
 * @param cancelled whether it was asked to stop
 */
public record Job(
        UUID id,
        String kind,
        JobState state,
        double progress,
        @Nullable String stage,
        JsonNode counts,
        JsonNode request,
        @Nullable JsonNode result,
        @Nullable Problem problem,
        Asker asker,
        int attempts,
        boolean cancelled,
        Instant created,
        @Nullable Instant started,
        @Nullable Instant ended) {

    /** Changes with what a client decides upon: not with mere progress. */
    public String etag() {
        return state + "-" + attempts + (cancelled ? "-cancelled" : "");
    }
}
