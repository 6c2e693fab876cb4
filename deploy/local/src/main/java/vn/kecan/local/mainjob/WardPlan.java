package vn.kecan.local.mainjob;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import vn.kecan.local.Answer;
import vn.kecan.local.Door;
import vn.kecan.local.sample.Story;

/** The succession plan of the ward: those whom the rules allow are entered, the others are refused with the clause. */
public final class WardPlan {

    private static final String BOARD = "lead.00004";
    private static final String PLANS = "/api/planning/v1/plans";
    private static final String TERM = "2025-2030";

    private final Door door;
    private final Tale tale;
    private final List<String> entered = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();

    WardPlan(Door door, Tale tale) {
        this.door = door;
        this.tale = tale;
    }

    /** @param refused the rules that refused an entry */
    public record Drawn(String plan, List<String> entered, List<String> refused) {}

    Drawn draw() throws IOException, InterruptedException {
        askFirst();
        var plan = open();
        enter(plan, Story.SUCCESSOR, "SEC", 1, "NOW");
        enter(plan, Story.TOO_OLD, "DEP2", 1, "NOW");
        enter(plan, Story.INCUMBENT, "SEC", 1, "NOW");
        for (var post : Story.HEIRS.entrySet()) {
            enter(plan, post.getValue(), post.getKey(), 1, "IN_TERM");
        }
        tale.so("%d entered, %d refused by rule".formatted(entered.size(), refused.size()));
        return new Drawn(plan, List.copyOf(entered), List.copyOf(refused));
    }

    private void askFirst() throws IOException, InterruptedException {
        var answer = door.post(BOARD, "/api/planning/v1/eligibility", """
                        {"cadre":"%s","post":"%s","term":"2030-2035","tier":1,"purpose":"PLAN"}""".formatted(Story.SUCCESSOR, Story.SECRETARY))
                .expect(200);
        tale.asked(BOARD, answer);
        tale.so("may %s be planned for %s in 2030-2035? %s"
                .formatted(Story.SUCCESSOR, Story.SECRETARY, answer.text("eligible")));
        answer.body()
                .path("verdicts")
                .forEach(it -> tale.so("%s %s: %s"
                        .formatted(
                                it.path("rule").asText(),
                                it.path("outcome").asText(),
                                Tale.words(it.path("because")))));
    }

    private String open() throws IOException, InterruptedException {
        var answer = door.post(BOARD, PLANS, "{\"unit\":\"%s\",\"term\":\"%s\"}".formatted(Story.WARD, TERM))
                .expect(201, 409);
        tale.asked(BOARD, answer);
        if (answer.status() == 201) {
            tale.so("plan of ward " + Story.WARD + " for " + TERM + " opened");
            return answer.text("id");
        }
        tale.so("the plan was opened in an earlier run");
        return door.get(BOARD, PLANS + "?unit=" + Story.WARD + "&term=" + TERM)
                .expect(200)
                .body()
                .path("items")
                .path(0)
                .path("id")
                .asText();
    }

    private void enter(String plan, String cadre, String suffix, int tier, String readiness)
            throws IOException, InterruptedException {
        var post = Story.WARD + "-" + suffix;
        var body = "{\"cadre\":\"%s\",\"post\":\"%s\",\"tier\":%d,\"readiness\":\"%s\",\"rank\":1}"
                .formatted(cadre, post, tier, readiness);
        var answer = door.post(BOARD, PLANS + "/" + plan + "/entries", body).expect(201, 409, 422);
        tale.asked(BOARD, answer);
        if (answer.status() == 422) {
            refused.add(rule(answer));
            tale.so("%s for %s refused".formatted(cadre, post));
            answer.body()
                    .path("violations")
                    .forEach(it -> tale.so("   " + it.path("message").asText()));
        } else {
            entered.add(cadre);
            tale.so(cadre + " for " + post + (answer.status() == 201 ? " entered" : " stands there already"));
        }
    }

    private static String rule(Answer answer) {
        return answer.text("type").replace("urn:rule:", "");
    }
}
