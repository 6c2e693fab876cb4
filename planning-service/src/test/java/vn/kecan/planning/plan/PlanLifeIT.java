package vn.kecan.planning.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kecan.planning.facts.Sex;
import vn.kecan.planning.testing.As;
import vn.kecan.planning.testing.PlanningTest;
import vn.kecan.planning.testing.World;

@QuarkusTest
class PlanLifeIT extends PlanningTest {

    private World world;
    private String ward;
    private As board;
    private String plan;

    @BeforeEach
    void aWardWithAnEmptyPlan() {
        world = World.lawful();
        ward = newWard(world);
        for (var n = 1; n <= 8; n++) {
            world.cadre(ward + "-" + n, "198" + n + "-04", n % 2 == 0 ? Sex.F : Sex.M, ward);
        }
        world.cadre(ward + "-OLD", "1972-04", Sex.M, ward);
        known.become(world);
        board = new As("board." + ward, ward, null, "org-board");
        plan = open(ward, "2030-2035");
    }

    private String open(String unit, String term) {
        return board.post("/plans", "{\"unit\":\"%s\",\"term\":\"%s\"}".formatted(unit, term))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private String entry(int cadre, String post, int rank) {
        return "{\"cadre\":\"%s-%d\",\"post\":\"%s-%s\",\"tier\":1,\"readiness\":\"NOW\",\"rank\":%d}"
                .formatted(ward, cadre, ward, post, rank);
    }

    private String add(int cadre, String post) {
        return board.post("/plans/" + plan + "/entries", entry(cadre, post, cadre))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void there_is_one_plan_for_a_unit_and_term() {
        board.post("/plans", "{\"unit\":\"%s\",\"term\":\"2030-2035\"}".formatted(ward))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem:plan-exists"));
        board.get("/plans/" + plan).then().statusCode(200).header("ETag", notNullValue());
        board.get("/plans?term=2030-2035").then().body("items.id", equalTo(List.of(plan)));
        open(ward, "2025-2030");
    }

    @Test
    void an_entry_is_judged_and_keeps_what_the_law_said() {
        board.post("/plans/" + plan + "/entries", entry(1, "DEP", 1))
                .then()
                .statusCode(201)
                .header("ETag", notNullValue())
                .body("cadre", equalTo(ward + "-1"))
                .body("judged.snapshot", notNullValue())
                .body("judged.rulebook", notNullValue())
                .body("judged.lawAt", notNullValue())
                .body("judged.verdicts.rule", hasItems("PL-02", "PL-05", "PL-06", "PL-10"))
                .body("judged.verdicts.find { it.rule == 'PL-10' }.outcome", equalTo("ALLOWED"));
    }

    @Test
    void who_is_barred_is_refused_with_clause_margin_and_every_bar() throws Exception {
        var before = entries();
        world.post(ward + "-LOW", ward, vn.kecan.planning.facts.PostKind.HEAD, 12, 1, ward);
        known.become(world);
        board.post(
                        "/plans/" + plan + "/entries",
                        "{\"cadre\":\"%s-OLD\",\"post\":\"%s-LOW\",\"tier\":1,\"readiness\":\"NOW\",\"rank\":1}"
                                .formatted(ward, ward))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:rule:PL-02"))
                .body("violations", hasSize(2))
                .body("violations.message", hasItem(containsString("45-HD/BTCTW II.5.2")))
                .body("violations.message", hasItem(containsString("Margin: -")));
        board.post(
                        "/plans/" + plan + "/entries",
                        "{\"cadre\":\"%s-OLD\",\"post\":\"%s-DEP\",\"tier\":1,\"readiness\":\"NOW\",\"rank\":1}"
                                .formatted(ward, ward))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:rule:PL-10"));
        assertThat(entries()).isEqualTo(before);
        board.get("/plans/" + plan + "/entries").then().body("items", empty());
    }

    @Test
    void a_leadership_post_takes_three_for_each_seat_and_no_more() {
        add(1, "CHAIR");
        add(2, "CHAIR");
        add(3, "CHAIR");
        board.post("/plans/" + plan + "/entries", entry(4, "CHAIR", 4))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:rule:PL-05"))
                .body("violations[0].field", equalTo("cadre"));
        for (var n = 1; n <= 6; n++) {
            add(n, "DEP");
        }
        board.post("/plans/" + plan + "/entries", entry(7, "DEP", 7)).then().statusCode(422);
    }

    @Test
    void a_person_takes_three_leadership_posts_at_one_level_seats_not_counted() {
        add(1, "SEC");
        add(1, "DEP");
        add(1, "EXEC");
        add(1, "CHAIR");
        board.post("/plans/" + plan + "/entries", entry(1, "VICE", 1))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:rule:PL-06"));
        add(1, "HEAD");
    }

    @Test
    void of_two_boards_at_once_only_one_takes_the_last_place() throws Exception {
        add(1, "CHAIR");
        add(2, "CHAIR");
        try (var pool = Executors.newFixedThreadPool(2)) {
            Callable<Integer> one = () -> board.post("/plans/" + plan + "/entries", entry(3, "CHAIR", 3))
                    .statusCode();
            Callable<Integer> other = () -> board.post("/plans/" + plan + "/entries", entry(4, "CHAIR", 4))
                    .statusCode();
            var answers = pool.invokeAll(List.of(one, other));
            assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(201, 422);
        }
    }

    @Test
    void an_entry_stands_once_and_only_for_posts_of_the_units_subtree() {
        add(1, "DEP");
        board.post("/plans/" + plan + "/entries", entry(1, "DEP", 2))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem:already-planned"));
        var city = As.BOARD;
        var elsewhere = "{\"cadre\":\"%s-1\",\"post\":\"00008-DEP\",\"tier\":1,\"readiness\":\"NOW\",\"rank\":1}"
                .formatted(ward);
        city.post("/plans/" + plan + "/entries", elsewhere)
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("post"));
        board.post("/plans/" + plan + "/entries", elsewhere)
                .then()
                .statusCode(404)
                .body("violations[0].field", equalTo("post"));
    }

    @Test
    void a_change_and_a_removal_overwrite_nothing() throws Exception {
        var id = add(1, "DEP");
        var path = "/plans/" + plan + "/entries/" + id;
        var first = board.get(path);
        var knownThen = java.time.Instant.parse(first.path("knownFrom")).toString();
        board.patch(path, "\"1\"", "{\"rank\":5,\"reason\":\"x\"}").then().statusCode(412);
        board.asks()
                .body("{\"rank\":5,\"reason\":\"x\"}")
                .patch("/api/planning/v1" + path)
                .then()
                .statusCode(428);
        board.patch(path, first.header("ETag"), "{\"rank\":5}").then().statusCode(400);
        var changed =
                board.patch(path, first.header("ETag"), "{\"rank\":5,\"readiness\":\"LATER\",\"reason\":\"review\"}");
        changed.then().statusCode(200).body("rank", equalTo(5)).body("readiness", equalTo("LATER"));

        board.delete(path, changed.header("ETag")).then().statusCode(400);
        board.delete(path + "?reason=retired", first.header("ETag")).then().statusCode(412);
        board.delete(path + "?reason=retired", changed.header("ETag")).then().statusCode(204);
        board.get(path).then().statusCode(404);
        board.get("/plans/" + plan + "/entries").then().body("items", empty());
        board.get("/plans/" + plan + "/entries?knownAt=" + knownThen)
                .then()
                .body("items", hasSize(1))
                .body("items[0].rank", equalTo(1));
        assertThat(number("select count(*) from plan_entry where id = '" + id + "' and known_to is not null"))
                .isEqualTo(2);
        assertThat(number("select count(*) from ledger_entry where subject = '" + id
                        + "' and action = 'plan.entry.remove' and why = 'retired'"))
                .isEqualTo(1);
    }

    @Test
    void an_entry_of_last_year_stays_in_last_year_when_it_is_changed_or_removed() throws Exception {
        var id = add(1, "DEP");
        aged(id);
        var path = "/plans/" + plan + "/entries/" + id;
        board.patch(path, board.get(path).header("ETag"), "{\"rank\":9,\"reason\":\"review\"}")
                .then()
                .statusCode(200);
        board.get(path + "?asOf=2026-01-01").then().statusCode(200).body("rank", equalTo(1));
        board.get(path).then().body("rank", equalTo(9));
        board.delete(path + "?reason=gone", board.get(path).header("ETag"))
                .then()
                .statusCode(204);
        board.get("/plans/" + plan + "/entries").then().body("items", empty());
        board.get("/plans/" + plan + "/entries?asOf=2026-01-01").then().body("items.rank", equalTo(List.of(1)));
    }

    /** As if it had been entered a year ago. */
    private void aged(String id) throws Exception {
        run("alter table plan_entry disable trigger plan_entry_versions;"
                + "update plan_entry set valid_from = '2025-11-01' where id = '" + id + "';"
                + "alter table plan_entry enable trigger plan_entry_versions");
    }

    @Test
    void the_same_plan_is_judged_by_the_law_of_the_day() {
        add(1, "DEP");
        add(3, "DEP");
        board.get("/plans/" + plan + "/verdicts?lawAt=2025-10-07")
                .then()
                .statusCode(200)
                .body("lawAt", equalTo("2025-10-07"))
                .body("list.find { it.rule == 'P50-02' }.outcome", equalTo("WARNED"));
        board.get("/plans/" + plan + "/verdicts?lawAt=2025-10-08")
                .then()
                .statusCode(200)
                .body("list.rule", not(hasItem("P50-02")))
                .body("posts.find { it.post == '" + ward + "-DEP' }.planned", equalTo(2))
                .body("posts.find { it.post == '" + ward + "-DEP' }.verdicts.rule", hasItem("PL-05"))
                .body("posts.find { it.post == '" + ward + "-EXEC' }.verdicts.rule", hasItem("PL-04"));
    }

    @Test
    void nobody_sees_his_own_entry_or_enters_himself() {
        var id = add(1, "DEP");
        add(2, "DEP");
        var own = new As("candidate", ward, ward + "-1", "org-board", "auditor");
        own.get("/plans/" + plan + "/entries").then().body("items.cadre", equalTo(List.of(ward + "-2")));
        own.get("/plans/" + plan + "/entries/" + id).then().statusCode(404);
        own.delete("/plans/" + plan + "/entries/" + id + "?reason=x", "*")
                .then()
                .statusCode(404);
        own.get("/plans/" + plan + "/verdicts")
                .then()
                .body("posts.find { it.post == '" + ward + "-DEP' }.planned", equalTo(1));
        own.post("/plans/" + plan + "/entries", entry(1, "SEC", 1))
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:problem:own-candidacy"));
    }

    @Test
    void another_ward_does_not_learn_that_the_plan_exists() {
        var id = add(1, "DEP");
        for (var stranger : List.of(As.WARD, As.FOREIGNER)) {
            for (var path : List.of("", "/entries", "/entries/" + id, "/verdicts")) {
                stranger.get("/plans/" + plan + path).then().statusCode(404);
            }
            stranger.post("/plans/" + plan + "/entries", entry(2, "DEP", 1))
                    .then()
                    .statusCode(404);
            stranger.get("/plans?limit=1000").then().statusCode(200).body("items.id", not(hasItem(plan)));
        }
    }

    @ParameterizedTest(name = "{0} as {1}")
    @CsvSource({"POST,APPROVER", "POST,AUDITOR", "POST,SYSTEM", "POST,OFFICER", "GET,OFFICER", "GET,SYSTEM"})
    void the_role_must_fit(String verb, String who) throws Exception {
        var caller = (As) As.class.getField(who).get(null);
        for (var path : List.of("/plans", "/plans/" + UUID.randomUUID() + "/entries")) {
            var answer = verb.equals("GET") ? caller.get(path) : caller.post(path, "{}");
            answer.then().statusCode(403);
        }
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"cadre\":\"?-1\",\"post\":\"?-DEP\",\"tier\":3,\"readiness\":\"NOW\",\"rank\":1}|400|tier",
                "{\"cadre\":\"?-1\",\"post\":\"?-DEP\",\"tier\":1,\"readiness\":\"SOON\",\"rank\":1}|400|readiness",
                "{\"cadre\":\"?-1\",\"post\":\"?-DEP\",\"tier\":1,\"readiness\":\"NOW\",\"rank\":0}|400|rank",
                "{\"cadre\":\"?-1\",\"post\":\"?-DEP\",\"tier\":1,\"readiness\":\"NOW\"}|400|rank",
                "{\"cadre\":\"?-1\",\"post\":\"?-DEP\",\"tier\":\"1\",\"readiness\":\"NOW\",\"rank\":1}|400|tier",
                "{\"cadre\":null,\"post\":\"?-DEP\",\"tier\":1,\"readiness\":\"NOW\",\"rank\":1}|400|cadre",
                "{\"cadre\":\"?-1\",\"post\":\"?-DEP\",\"tier\":1,\"readiness\":\"NOW\",\"rank\":1,\"z\":0}|400|z",
                "{\"cadre\":\"NOBODY\",\"post\":\"?-DEP\",\"tier\":1,\"readiness\":\"NOW\",\"rank\":1}|404|cadre",
                "{\"cadre\":\"?-1\",\"post\":\"NONE\",\"tier\":1,\"readiness\":\"NOW\",\"rank\":1}|404|post",
                "null|400|body",
                "{|400|body",
            })
    void bad_input_is_told_by_field(String body, int status, String field) throws Exception {
        var before = entries();
        board.post("/plans/" + plan + "/entries", body.replace("?", ward))
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("violations.field", hasItem(field));
        assertThat(entries()).isEqualTo(before);
    }

    @Test
    void the_same_key_gives_the_same_entry_and_a_dry_run_none() throws Exception {
        var key = UUID.randomUUID().toString();
        board.post("/plans/" + plan + "/entries?dryRun=true", entry(1, "DEP", 1))
                .then()
                .statusCode(200)
                .body("judged.verdicts.rule", hasItem("PL-10"));
        board.get("/plans/" + plan + "/entries").then().body("items", empty());
        var first = board.post("/plans/" + plan + "/entries", entry(1, "DEP", 1), key);
        var before = entries();
        var second = board.post("/plans/" + plan + "/entries", entry(1, "DEP", 1), key);
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(entries()).isEqualTo(before);
        board.post("/plans/" + plan + "/entries", entry(2, "DEP", 1), key)
                .then()
                .statusCode(422);
    }

    @Test
    void entries_page_by_post_and_rank_on_one_stable_state() {
        for (var n = 1; n <= 6; n++) {
            add(n, "DEP");
        }
        var seen = new ArrayList<String>();
        String cursor = "";
        do {
            var page = board.get("/plans/" + plan + "/entries?limit=2" + cursor).jsonPath();
            seen.addAll(page.getList("items.cadre", String.class));
            var next = page.getString("next");
            cursor = next == null ? null : "&cursor=" + next;
            if (seen.size() == 2) {
                add(1, "EXEC");
                add(8, "SEC");
            }
        } while (cursor != null);
        assertThat(seen).containsExactly(ward + "-1", ward + "-2", ward + "-3", ward + "-4", ward + "-5", ward + "-6");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "update plan set term = 'x'",
                "delete from plan",
                "update plan_entry set rank = 77",
                "delete from plan_entry",
                "truncate plan_entry",
            })
    void the_database_itself_keeps_what_was_planned(String sql) {
        add(1, "DEP");
        assertThatThrownBy(() -> run(sql)).hasMessageMatching("(?s).*(append-only|keeps its versions).*");
    }
}
