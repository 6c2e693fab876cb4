package vn.kecan.local.naive;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who has held what, and which postings are in one place: posts go on in others by the reorganisations told. */
final class NaivePlaces {

    private final Map<String, JsonNode> posts = new HashMap<>();
    private final Map<String, JsonNode> units;
    private final Map<String, List<JsonNode>> held = new HashMap<>();
    private final Set<String> goesOn = new HashSet<>();

    NaivePlaces(FeedFacts facts, LocalDate asOf) {
        units = facts.byCode("unit", asOf);
        facts.all("post").forEach(it -> posts.put(it.path("code").asText(), it));
        facts.all("posting")
                .forEach(it -> held.computeIfAbsent(it.path("cadre").asText(), any -> new ArrayList<>())
                        .add(it));
        for (var event : facts.all("reorganisation")) {
            for (var post : event.path("posts")) {
                post.path("into").forEach(into -> goesOn.add(post.path("code").asText() + ">" + into.asText()));
            }
        }
    }

    List<JsonNode> his(JsonNode posting) {
        return held.getOrDefault(posting.path("cadre").asText(), List.of());
    }

    JsonNode post(JsonNode posting) {
        return posts.get(posting.path("post").asText());
    }

    String level(JsonNode post) {
        return units.get(post.path("unit").asText()).path("level").asText();
    }

    NaiveStay asSecretary(JsonNode it) {
        return NaiveStay.of(it, his(it), this::sameSecretary);
    }

    NaiveStay inThePost(JsonNode it) {
        return NaiveStay.of(it, his(it), this::samePost);
    }

    /** In the post he came into in one way. */
    NaiveStay asHeCame(JsonNode it) {
        return NaiveStay.of(
                it, his(it), (one, other) -> one.path("kind").equals(other.path("kind")) && samePost(one, other));
    }

    static boolean secretary(JsonNode post) {
        return post.path("kind").asText().equals("SECRETARY");
    }

    private boolean sameSecretary(JsonNode one, JsonNode other) {
        return secretary(post(one))
                && secretary(post(other))
                && (post(one).path("unit").equals(post(other).path("unit")) || samePost(one, other));
    }

    private boolean samePost(JsonNode one, JsonNode other) {
        var a = one.path("post").asText();
        var b = other.path("post").asText();
        return a.equals(b) || goesOn.contains(a + ">" + b) || goesOn.contains(b + ">" + a);
    }
}
