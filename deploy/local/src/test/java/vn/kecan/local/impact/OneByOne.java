package vn.kecan.local.impact;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import vn.kecan.local.Door;

/**
 * Judges everybody in plans and on slates twice, one question after the other, at the doors everybody uses: the person
 * for the post, the posts of a plan, the candidates of a slate, each under the law of either day.
 */
final class OneByOne {

    private static final String AUDITOR = "auditor.hn";
    private static final String PLANNING = "/api/planning/v1";
    private static final int AT_ONCE = 4;

    private final Door door;
    private final String asOf;
    private final List<String> lawDays;
    private final Set<String> snapshots = ConcurrentHashMap.newKeySet();

    OneByOne(Door door, String asOf, String from, String to) {
        this.door = door;
        this.asOf = asOf;
        this.lawDays = List.of(from, to);
    }

    /**
     * What was found.
     *
     * @param judged how many entries and candidates
     * @param snapshots those every answer rested on
     */
    record Found(List<Change> changes, int judged, Set<String> snapshots) {}

    Found judge() throws Exception {
        var work = new ArrayList<Callable<List<Change>>>();
        var judged = 0;
        for (var plan : all("/plans?")) {
            var id = plan.path("id").asText();
            var posts = List.of(posts(id, lawDays.getFirst()), posts(id, lawDays.getLast()));
            for (var entry : all("/plans/" + id + "/entries?asOf=" + asOf + "&")) {
                judged++;
                work.add(() -> entry(plan, entry, posts));
            }
        }
        for (var slate : all("/slates?")) {
            if (!slate.path("state").asText().equals("WITHDRAWN")) {
                var found = slate(slate);
                judged += found.judged();
                work.add(found::changes);
            }
        }
        var changes = new ArrayList<Change>();
        try (var pool = Executors.newFixedThreadPool(AT_ONCE)) {
            for (var it : pool.invokeAll(work)) {
                changes.addAll(it.get());
            }
        }
        return new Found(changes, judged, Set.copyOf(snapshots));
    }

    private List<Change> entry(JsonNode plan, JsonNode entry, List<Map<String, Map<String, String>>> posts)
            throws IOException, InterruptedException {
        var post = entry.path("post").asText();
        var sides = new ArrayList<Map<String, String>>();
        for (int side = 0; side < lawDays.size(); side++) {
            var training = entry.path("trainingPlan").asText();
            var answer = door.post(AUDITOR, PLANNING + "/eligibility", """
                            {"cadre":"%s","post":"%s","term":"%s","tier":%d,"purpose":"PLAN","asOf":"%s","lawAt":"%s"%s}""".formatted(
                                    entry.path("cadre").asText(),
                                    post,
                                    plan.path("term").asText(),
                                    entry.path("tier").asInt(),
                                    asOf,
                                    lawDays.get(side),
                                    training.isEmpty() ? "" : ",\"trainingPlan\":\"" + training + "\""))
                    .expect(200);
            snapshots.add(answer.text("snapshot"));
            var said = outcomes(answer.body().path("verdicts"));
            posts.get(side).getOrDefault(post, Map.of()).forEach(said::put);
            sides.add(said);
        }
        return Change.between(of("ENTRY", plan, post, entry.path("cadre").asText()), sides.getFirst(), sides.getLast());
    }

    /** What is said of each post of a plan, by post and rule. */
    private Map<String, Map<String, String>> posts(String plan, String lawAt) throws IOException, InterruptedException {
        var answer = door.get(AUDITOR, PLANNING + "/plans/" + plan + "/verdicts?asOf=" + asOf + "&lawAt=" + lawAt)
                .expect(200);
        snapshots.add(answer.text("snapshot"));
        var posts = new HashMap<String, Map<String, String>>();
        answer.body().path("posts").forEach(it -> posts.put(it.path("post").asText(), outcomes(it.path("verdicts"))));
        return posts;
    }

    private Found slate(JsonNode slate) throws IOException, InterruptedException {
        var sides = new ArrayList<Map<String, Map<String, String>>>();
        for (var lawAt : lawDays) {
            var id = slate.path("id").asText();
            var answer = door.get(AUDITOR, PLANNING + "/slates/" + id + "/verdicts?asOf=" + asOf + "&lawAt=" + lawAt)
                    .expect(200);
            snapshots.add(answer.text("snapshot"));
            var people = new HashMap<String, Map<String, String>>();
            answer.body()
                    .path("candidates")
                    .forEach(it -> people.put(it.path("cadre").asText(), outcomes(it.path("verdicts"))));
            sides.add(people);
        }
        var changes = new ArrayList<Change>();
        sides.getFirst()
                .forEach((cadre, before) -> changes.addAll(Change.between(
                        of("CANDIDATE", slate, slate.path("post").asText(), cadre),
                        before,
                        sides.getLast().get(cadre))));
        return new Found(changes, sides.getFirst().size(), Set.of());
    }

    private static Change.Of of(String kind, JsonNode list, String post, String cadre) {
        return new Change.Of(
                kind,
                list.path("id").asText(),
                list.path("unit").asText(),
                list.path("term").asText(),
                post,
                cadre);
    }

    /** Where a rule speaks twice, what stands in the way counts. */
    private static Map<String, String> outcomes(JsonNode verdicts) {
        var said = new HashMap<String, String>();
        verdicts.forEach(it -> said.merge(
                it.path("rule").asText(),
                it.path("outcome").asText(),
                (one, other) -> Change.passes(one) ? other : one));
        return said;
    }

    /** All rows of a list, page by page; the list is given with its question. */
    private List<JsonNode> all(String list) throws IOException, InterruptedException {
        var path = PLANNING + list + "limit=1000";
        var rows = new ArrayList<JsonNode>();
        for (var page = door.get(AUDITOR, path).expect(200); ; ) {
            page.body().path("items").forEach(rows::add);
            if (!page.body().hasNonNull("next")) {
                return rows;
            }
            page = door.get(AUDITOR, path + "&cursor=" + page.text("next")).expect(200);
        }
    }
}
