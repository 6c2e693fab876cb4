package vn.kecan.local;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What came back through the gateway.
 *
 * @param location the path of what was created or of the job that goes on, if any was named
 */
public record Answer(
        String request,
        int status,
        JsonNode body,
        @Nullable String etag,
        @Nullable String location,
        String requestId,
        long millis) {

    /** This answer, provided its status is one of those. */
    public Answer expect(int... statuses) {
        if (Arrays.stream(statuses).noneMatch(it -> it == status)) {
            throw new UnexpectedAnswer("%s must answer %s, but answered %d: %s (X-Request-Id %s)"
                    .formatted(request, Arrays.toString(statuses), status, shortened(body.toString()), requestId));
        }
        return this;
    }

    public String text(String field) {
        return body.path(field).asText();
    }

    private static String shortened(String text) {
        return text.length() <= 1_000 ? text : text.substring(0, 1_000) + "…";
    }
}
