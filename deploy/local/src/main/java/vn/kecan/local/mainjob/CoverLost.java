package vn.kecan.local.mainjob;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import vn.kecan.local.Answer;
import vn.kecan.local.Door;
import vn.kecan.local.UnexpectedAnswer;

/** The posts of the city that lose their last successor, and in which month, as the auditor sees it. */
final class CoverLost {

    private static final String AUDITOR = "auditor.hn";
    private static final int TRIES = 30;

    private final Door door;
    private final Tale tale;

    CoverLost(Door door, Tale tale) {
        this.door = door;
        this.tale = tale;
    }

    /** Each as month, post and why, parted by blanks, in the order of the months. */
    List<String> ask() throws IOException, InterruptedException {
        var answer = project();
        tale.asked(AUDITOR, answer);
        var lost = new ArrayList<String>();
        var words = new ArrayList<String>();
        for (var month : answer.body().path("months")) {
            var day = month.path("day").asText().substring(0, "2030-12".length());
            for (var post : month.path("lost")) {
                lost.add("%s %s %s".formatted(day, post.path("post").asText(), why(post)));
                words.add("%s in %s (%s)".formatted(post.path("post").asText(), day, last(post)));
            }
        }
        tale.so("%d posts lose their last successor until %s: %s"
                .formatted(lost.size(), answer.text("to"), words.isEmpty() ? "none" : String.join(", ", words)));
        return List.copyOf(lost);
    }

    /** By what the records say now, corrections and all. */
    private Answer project() throws IOException, InterruptedException {
        var known = door.get(Door.PARTNER, "/api/personnel/v1/changes?limit=1")
                .expect(200)
                .body()
                .path("last")
                .asText();
        for (var n = 0; n < TRIES; n++) {
            var answer = door.get(
                    AUDITOR, "/api/planning/v1/coverage/projection?unit=HN&term=2025-2030&minVersion=" + known);
            if (answer.status() != 503) {
                return answer.expect(200);
            }
        }
        throw new UnexpectedAnswer("Planning must know change " + known + ", but does not.");
    }

    private static String why(JsonNode post) {
        return StreamSupport.stream(post.path("last").spliterator(), false)
                .map(it -> it.path("why").asText())
                .distinct()
                .sorted()
                .collect(Collectors.joining("+"));
    }

    private static String last(JsonNode post) {
        return StreamSupport.stream(post.path("last").spliterator(), false)
                .map(it -> it.path("cadre").asText()
                        + (it.path("why").asText().equals("RETIREMENT") ? " retires" : ": the entry ends"))
                .collect(Collectors.joining(", "));
    }
}
