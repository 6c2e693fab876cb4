package vn.kecan.personnel.replay;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.kecan.personnel.Api;

/** Changes something at random through the API, and tells the model what the answer said was done. */
final class RandomChanges {

    private static final int MOST_OF_A_KIND = 6;
    private static final String BY =
            "\"decision\":{\"number\":\"%d-QĐ/TU\",\"date\":\"2024-01-05\",\"issuer\":\"Thành ủy\"}";
    private static final List<String> MEASURES = List.of("REPRIMAND", "WARNING", "REMOVAL");

    private final Api officer;
    private final String root;
    private final Random random;
    private final Memory memory;
    private final Map<String, String> etags = new HashMap<>();
    private final Map<String, Integer> byKind = new TreeMap<>();
    private int done;
    private int refused;

    RandomChanges(Api officer, String root, Random random, Memory memory) {
        this.officer = officer;
        this.root = root;
        this.random = random;
        this.memory = memory;
    }

    void begin() {
        for (var post : List.of("A", "B")) {
            officer.post("/posts", Api.office(root + "-" + post, root, root))
                    .then()
                    .statusCode(201);
        }
        for (var cadre : cadres()) {
            var made = officer.post("/cadres", Api.cadre(cadre, "Lê 0"));
            made.then().statusCode(201);
            etags.put(cadre, made.header("ETag"));
            memory.believe(
                    instant(made),
                    "cadre " + cadre,
                    List.of(new Memory.Held(LocalDate.parse(made.path("validFrom")), null, "Lê 0")));
        }
    }

    List<String> cadres() {
        return List.of(root + "-1", root + "-2");
    }

    void one() {
        var cadre = cadres().get(random.nextInt(2));
        switch (random.nextInt(4)) {
            case 0 -> cadre(cadre);
            case 1 -> fact(cadre, "postings");
            case 2 -> fact(cadre, "disciplines");
            default -> fact(cadre, "personal-details");
        }
    }

    private void cadre(String cadre) {
        var name = "Lê " + (done + 1);
        var from = random.nextBoolean() ? day() : null;
        var answer = officer.put(
                "/cadres/" + cadre + (from == null ? "" : "?from=" + from), etags.get(cadre), Api.cadre(cadre, name));
        if (!counted(answer, "cadre")) {
            return;
        }
        etags.put(cadre, answer.header("ETag"));
        var thing = "cadre " + cadre;
        var begins = LocalDate.parse(answer.path("validFrom"));
        var before = memory.now(thing);
        if (from == null) {
            var standing = standing(before, begins);
            before = before.stream().filter(it -> it != standing).toList();
        }
        memory.believe(instant(answer), thing, Memory.over(before, begins, end(answer, "validTo"), name));
    }

    /** A correction without a day replaces the version that stood, which begins where the answer does. */
    private static Memory.Held standing(List<Memory.Held> before, LocalDate begins) {
        return before.stream()
                .filter(it -> it.from().equals(begins))
                .findFirst()
                .orElseThrow();
    }

    private void fact(String cadre, String kind) {
        var path = "/cadres/" + cadre + "/" + kind;
        var mine = etags.keySet().stream()
                .filter(it -> it.startsWith(path + "/"))
                .sorted()
                .toList();
        if (mine.isEmpty() || mine.size() < MOST_OF_A_KIND && random.nextInt(3) == 0) {
            var answer = officer.post(path, body(kind));
            if (counted(answer, kind + " create")) {
                believed(answer, path + "/" + answer.path("id"), kind);
            }
            return;
        }
        var one = mine.get(random.nextInt(mine.size()));
        if (random.nextInt(5) == 0) {
            var answer = officer.delete(one, etags.get(one));
            if (counted(answer, kind + " withdraw")) {
                etags.remove(one);
                memory.believe(Instant.parse(officer.get("/cadres/" + cadre).path("knownAt")), one, List.of());
            }
            return;
        }
        var answer = officer.put(one, etags.get(one), body(kind));
        if (counted(answer, kind + " change")) {
            believed(answer, one, kind);
        }
    }

    private void believed(Response answer, String thing, String kind) {
        etags.put(thing, answer.header("ETag"));
        memory.believe(
                instant(answer),
                thing,
                List.of(new Memory.Held(
                        LocalDate.parse(answer.path("from")),
                        end(answer, "to"),
                        Questions.value(kind, answer.jsonPath().getMap("$")))));
    }

    private String body(String kind) {
        var from = day();
        var to = random.nextBoolean() ? from.plusDays(1 + random.nextInt(2000)) : null;
        var by = BY.formatted(1 + random.nextInt(900));
        var period = "\"from\":\"" + from + "\"" + (to == null ? "" : ",\"to\":\"" + to + "\"");
        return switch (kind) {
            case "postings" ->
                "{\"post\":\"" + root + (random.nextBoolean() ? "-A" : "-B") + "\"," + period + "," + by + "}";
            case "disciplines" ->
                "{\"kind\":\"" + MEASURES.get(random.nextInt(MEASURES.size())) + "\",\"side\":\"PARTY\",\"from\":\""
                        + from + "\"" + (to == null ? "" : ",\"lapsesOn\":\"" + to + "\"") + "," + by + "}";
            default -> "{\"religion\":\"Tôn giáo " + random.nextInt(50) + "\"," + period + ",\"declared\":true}";
        };
    }

    LocalDate day() {
        return LocalDate.of(2000, 1, 1).plusDays(random.nextInt(9_500));
    }

    private boolean counted(Response answer, String kind) {
        var status = answer.statusCode();
        assertThat(status).as(answer.asString()).isIn(200, 201, 204, 409, 422);
        if (status > 204) {
            refused++;
            return false;
        }
        done++;
        byKind.merge(kind, 1, Integer::sum);
        return true;
    }

    private static Instant instant(Response answer) {
        return Instant.parse(answer.path("knownAt"));
    }

    private static @Nullable LocalDate end(Response answer, String field) {
        String end = answer.path(field);
        return end == null ? null : LocalDate.parse(end);
    }

    int done() {
        return done;
    }

    int refused() {
        return refused;
    }

    Map<String, Integer> byKind() {
        return byKind;
    }

    List<String> kinds() {
        return new ArrayList<>(List.of("postings", "disciplines", "personal-details"));
    }
}
