package vn.kecan.local.mainjob;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.kecan.local.Answer;
import vn.kecan.local.Door;
import vn.kecan.local.sample.SecondWard;

/**
 * The plan of the second ward, lawful by what is on record on the day: some entries are given an end, and then records are
 * corrected by the original files. May be told again and again.
 */
final class SecondWardPlan {

    private static final String BOARD = "board.00008";
    private static final String OFFICER = "officer.hn";
    private static final String PLANS = "/api/planning/v1/plans";
    private static final String CADRES = "/api/personnel/v1/cadres/";

    private final Door door;
    private final Tale tale;
    private final Map<SecondWard.Heir, String> entries = new HashMap<>();

    SecondWardPlan(Door door, Tale tale) {
        this.door = door;
        this.tale = tale;
    }

    /** Those who stand in the plan, each as cadre and post parted by a blank. */
    List<String> draw() throws IOException, InterruptedException {
        var plan = open();
        var entered = new ArrayList<String>();
        for (var it : SecondWard.HEIRS) {
            if (enter(plan, it)) {
                entered.add(it.cadre() + " " + it.post());
            }
        }
        tale.so("%d entered in the plan of ward %s, or stand there already".formatted(entered.size(), SecondWard.WARD));
        findWhatIsToEnd(plan);
        for (var it : SecondWard.ENDINGS) {
            end(plan, it);
        }
        for (var it : SecondWard.CORRECTIONS) {
            correct(it);
        }
        return List.copyOf(entered);
    }

    private String open() throws IOException, InterruptedException {
        var answer = door.post(BOARD, PLANS, "{\"unit\":\"%s\",\"term\":\"2025-2030\"}".formatted(SecondWard.WARD))
                .expect(201, 409);
        tale.asked(BOARD, answer);
        return answer.status() == 201
                ? answer.text("id")
                : door.get(BOARD, PLANS + "?term=2025-2030&unit=" + SecondWard.WARD)
                        .expect(200)
                        .body()
                        .path("items")
                        .path(0)
                        .path("id")
                        .asText();
    }

    private boolean enter(String plan, SecondWard.Heir it) throws IOException, InterruptedException {
        var answer = door.post(BOARD, PLANS + "/" + plan + "/entries", """
                        {"cadre":"%s","post":"%s","tier":1,"readiness":"IN_TERM","rank":%d}""".formatted(it.cadre(), it.post(), it.rank()))
                .expect(201, 409, 422);
        if (answer.status() == 422) {
            tale.asked(BOARD, answer);
            tale.so("%s for %s refused: %s".formatted(it.cadre(), it.post(), answer.text("type")));
        }
        return answer.status() != 422;
    }

    /** The entries that are to end and have no end yet. */
    private void findWhatIsToEnd(String plan) throws IOException, InterruptedException {
        var found = door.get(BOARD, PLANS + "/" + plan + "/entries?limit=1000").expect(200);
        for (var entry : found.body().path("items")) {
            SecondWard.ENDINGS.stream()
                    .map(SecondWard.Ending::of)
                    .filter(it -> it.cadre().equals(entry.path("cadre").asText()))
                    .filter(it -> it.post().equals(entry.path("post").asText()))
                    .filter(it -> !entry.hasNonNull("validTo"))
                    .forEach(it -> entries.put(it, entry.path("id").asText()));
        }
    }

    private void end(String plan, SecondWard.Ending it) throws IOException, InterruptedException {
        var entry = entries.get(it.of());
        if (entry != null) {
            var path = PLANS + "/" + plan + "/entries/" + entry;
            var etag = String.valueOf(door.get(BOARD, path).expect(200).etag());
            var answer = door.delete(BOARD, path + "?on=" + it.on() + "&reason=review", etag)
                    .expect(204);
            tale.asked(BOARD, answer);
            tale.so("%s is out of the plan for %s from %s on"
                    .formatted(it.of().cadre(), it.of().post(), it.on()));
        }
    }

    private void correct(SecondWard.Correction it) throws IOException, InterruptedException {
        var record = door.get(OFFICER, CADRES + it.cadre()).expect(200);
        var body = record.body();
        var was = body.path(it.field()).asText();
        if (!was.equals(it.value()) && body instanceof ObjectNode fields) {
            var answer = put(it, fields, String.valueOf(record.etag()));
            tale.asked(OFFICER, answer);
            tale.so("%s of %s corrected by the original file: %s, not %s"
                    .formatted(it.field(), it.cadre(), it.value(), was));
        }
    }

    private Answer put(SecondWard.Correction it, ObjectNode fields, String etag)
            throws IOException, InterruptedException {
        switch (it.value()) {
            case "true", "false" -> fields.put(it.field(), Boolean.parseBoolean(it.value()));
            default -> fields.put(it.field(), it.value());
        }
        return door.put(OFFICER, CADRES + it.cadre() + "?reason=original-file", fields.toString(), etag)
                .expect(200);
    }
}
