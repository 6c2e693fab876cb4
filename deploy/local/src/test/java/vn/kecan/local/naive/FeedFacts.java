package vn.kecan.local.naive;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kecan.local.Answer;
import vn.kecan.local.Door;
import vn.kecan.local.UnexpectedAnswer;

/**
 * Everything believed at one position of the feed, as a partner reads it through the gateway.
 *
 * @param versions by kind of thing
 */
record FeedFacts(long position, Map<String, List<JsonNode>> versions) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int TRIES = 60;

    static FeedFacts read(Door door) throws IOException, InterruptedException {
        var file = Files.createDirectories(Path.of("target", "naive")).resolve("snapshot.ndjson");
        var status = door.download(Door.PARTNER, "/api/personnel/v1/changes/snapshot", file);
        if (status != 200) {
            throw new UnexpectedAnswer("The snapshot must be given, but the answer is " + status);
        }
        var versions = new HashMap<String, List<JsonNode>>();
        var position = -1L;
        try (var lines = Files.lines(file)) {
            for (var line : (Iterable<String>) lines::iterator) {
                var event = JSON.readTree(line);
                if (event.path("type").asText().contains(".snapshot.completed.")) {
                    position = event.path("data").path("position").asLong();
                } else {
                    var data = event.path("data");
                    var of = versions.computeIfAbsent(data.path("kind").asText(), any -> new ArrayList<>());
                    data.path("versions").forEach(of::add);
                }
            }
        }
        if (position < 0) {
            throw new UnexpectedAnswer("The snapshot must end with its position, but broke off");
        }
        return new FeedFacts(position, versions);
    }

    /** An answer of planning on these facts or later ones. */
    Answer asked(Door door, String path) throws IOException, InterruptedException {
        for (var n = 0; n < TRIES; n++) {
            var answer = door.get("auditor.hn", path + "&minVersion=" + position);
            if (answer.status() != 503) {
                return answer.expect(200);
            }
        }
        throw new UnexpectedAnswer("Planning must know change " + position + ", but does not.");
    }

    List<JsonNode> all(String kind) {
        return versions.getOrDefault(kind, List.of());
    }

    List<JsonNode> on(String kind, LocalDate day) {
        return all(kind).stream()
                .filter(it -> holds(it, "validFrom", "validTo", day))
                .toList();
    }

    Map<String, JsonNode> byCode(String kind, LocalDate day) {
        var found = new HashMap<String, JsonNode>();
        on(kind, day).forEach(it -> found.put(it.path("code").asText(), it));
        return found;
    }

    /** The units that hang on the root on a day, and itself. */
    Set<String> tree(String root, LocalDate day) {
        var units = byCode("unit", day);
        var found = new HashSet<String>();
        for (var code : units.keySet()) {
            @Nullable String above = code;
            for (var steps = 0; above != null && steps < 20; steps++) {
                if (above.equals(root)) {
                    found.add(code);
                }
                above = Optional.ofNullable(units.get(above))
                        .map(it -> it.path("parent").textValue())
                        .orElse(null);
            }
        }
        return found;
    }

    static boolean holds(JsonNode it, String from, String to, LocalDate day) {
        var begins = day(it, from);
        var ends = day(it, to);
        return (begins == null || !day.isBefore(begins)) && (ends == null || day.isBefore(ends));
    }

    static @Nullable LocalDate day(JsonNode it, String field) {
        return it.hasNonNull(field) ? LocalDate.parse(it.path(field).asText()) : null;
    }
}
