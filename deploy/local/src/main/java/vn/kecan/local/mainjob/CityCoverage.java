package vn.kecan.local.mainjob;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import vn.kecan.local.Door;

/** The table of units with gaps, as the auditor sees it. */
public final class CityCoverage {

    private static final String AUDITOR = "auditor.hn";
    private static final int SHOWN = 12;

    private final Door door;
    private final Tale tale;

    CityCoverage(Door door, Tale tale) {
        this.door = door;
        this.tale = tale;
    }

    public record Seen(int units, int posts, int planned, int unitsWithGaps, long millis) {}

    Seen ask() throws IOException, InterruptedException {
        var answer = door.get(AUDITOR, "/api/planning/v1/coverage?unit=HN&term=2025-2030")
                .expect(200);
        tale.asked(AUDITOR, answer);
        tale.so("law of %s, facts of %s, snapshot %s"
                .formatted(answer.text("lawAt"), answer.text("asOf"), answer.text("snapshot")));
        var rows = new ArrayList<JsonNode>();
        answer.body().path("rows").forEach(rows::add);
        tale.so("%-10s %6s %6s %8s %7s %9s %18s"
                .formatted("unit", "posts", "seats", "planned", "gross", "ready now", "without successor"));
        // The city and whoever has planned something first, then the widest gaps.
        rows.stream()
                .sorted(Comparator.comparing((JsonNode it) -> it.path("planned").asInt() == 0)
                        .thenComparing(it -> -it.path("withoutSuccessor").asInt()))
                .limit(SHOWN)
                .forEach(this::row);
        var gaps = (int) rows.stream()
                .filter(it -> it.path("withoutSuccessor").asInt() > 0)
                .count();
        tale.so("%d units, %d of them with posts nobody is planned for".formatted(rows.size(), gaps));
        var posts = rows.stream().mapToInt(it -> it.path("posts").asInt()).max().orElse(0);
        var planned =
                rows.stream().mapToInt(it -> it.path("planned").asInt()).max().orElse(0);
        return new Seen(rows.size(), posts, planned, gaps, answer.millis());
    }

    private void row(JsonNode it) {
        tale.so("%-10s %6d %6d %8d %7s %9d %18d"
                .formatted(
                        it.path("unit").asText(),
                        it.path("posts").asInt(),
                        it.path("seats").asInt(),
                        it.path("planned").asInt(),
                        it.path("gross").asText(),
                        it.path("readyNow").asInt(),
                        it.path("withoutSuccessor").asInt()));
    }
}
