package vn.kecan.personnel.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import vn.kecan.personnel.Api;

/** Asks the API and the model the same, and keeps some answers to ask for them again. */
final class Questions {

    private record Kept(String path, String asOf, String knownAt, String bytes) {}

    private final Api officer;
    private final RandomChanges changes;
    private final Random random;
    private final Memory memory;
    private final List<Kept> kept = new ArrayList<>();
    private int asked;

    Questions(Api officer, RandomChanges changes, Random random, Memory memory) {
        this.officer = officer;
        this.changes = changes;
        this.random = random;
        this.memory = memory;
    }

    void askAtRandom() {
        var cadre = changes.cadres().get(random.nextInt(2));
        var asOf = changes.day();
        var knownAt = instant();
        var answer = officer.get("/cadres/" + cadre, "asOf", asOf.toString(), "knownAt", knownAt.toString());
        var expected = memory.ask("cadre " + cadre, asOf, knownAt);
        assertThat(answer.statusCode() == 404 ? List.of() : List.of(answer.<String>path("fullName")))
                .as("%s as of %s as known at %s", cadre, asOf, knownAt)
                .isEqualTo(expected);
        asked++;
        for (var kind : changes.kinds()) {
            var path = "/cadres/" + cadre + "/" + kind;
            var list = officer.get(path, "asOf", asOf.toString(), "knownAt", knownAt.toString());
            List<Map<String, Object>> items = list.path("items");
            assertThat(items.stream().map(it -> value(kind, it)).sorted().toList())
                    .as("%s as of %s as known at %s", path, asOf, knownAt)
                    .isEqualTo(memory.ask(path, asOf, knownAt));
            asked++;
        }
    }

    /** What of a fact is compared: all that the random changes change. */
    static String value(String kind, Map<String, Object> it) {
        Map<?, ?> decision = (Map<?, ?>) it.get("decision");
        return String.join(
                " ",
                it.get("id").toString(),
                it.get("from").toString(),
                Objects.toString(it.get("to"), "-"),
                Objects.toString(decision == null ? null : decision.get("number"), "declared"),
                it.get(
                                switch (kind) {
                                    case "postings" -> "post";
                                    case "disciplines" -> "kind";
                                    default -> "religion";
                                })
                        .toString());
    }

    void keepSome(int most) {
        if (kept.size() >= most) {
            return;
        }
        var cadre = "/cadres/" + changes.cadres().get(random.nextInt(2));
        var paths = List.of(
                cadre, cadre + "/postings", cadre + "/disciplines", cadre + "/personal-details", cadre + "/history");
        var asOf = changes.day().toString();
        var knownAt = memory.instant(memory.size() - 1).toString();
        for (var path : paths) {
            kept.add(new Kept(path, asOf, knownAt, answer(path, asOf, knownAt)));
        }
    }

    void askTheKeptAgain() {
        for (var it : kept) {
            assertThat(answer(it.path(), it.asOf(), it.knownAt()))
                    .as("%s as of %s as known at %s", it.path(), it.asOf(), it.knownAt())
                    .isEqualTo(it.bytes());
        }
    }

    private String answer(String path, String asOf, String knownAt) {
        return path.endsWith("/history")
                ? officer.get(path, "knownAt", knownAt).asString()
                : officer.get(path, "asOf", asOf, "knownAt", knownAt).asString();
    }

    /** Just when something changed, or a microsecond before. */
    private Instant instant() {
        var at = memory.instant(1 + random.nextInt(memory.size() - 1));
        return random.nextBoolean() ? at : at.minusNanos(1_000);
    }

    int asked() {
        return asked;
    }

    int kept() {
        return kept.size();
    }
}
