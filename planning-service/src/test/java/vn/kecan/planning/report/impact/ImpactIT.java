package vn.kecan.planning.report.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.kecan.planning.facts.PostKind;
import vn.kecan.planning.facts.Sex;
import vn.kecan.planning.testing.As;
import vn.kecan.planning.testing.PlanningTest;
import vn.kecan.planning.testing.World;
import vn.kecan.planning.testing.WorldKnown;

/** The day of 377-QĐ/TW and a draft: what the impact tells is what judging everything twice tells. */
@QuarkusTest
class ImpactIT extends PlanningTest {

    private static final As ADMIN = new As("admin.hn", "HN", null, "admin");

    private String ward;
    private As board;
    private String plan;
    private String slate;

    @BeforeEach
    void aPlanAndASlate() {
        var world = World.lawful();
        ward = newWard(world);
        board = new As("board", ward, null, "org-board");
        for (int n = 0; n < 8; n++) {
            world.cadre(ward + "-" + n, (1976 + 2 * n) + "-07", n % 2 == 0 ? Sex.F : Sex.M, ward);
        }
        WorldKnown.become(world);
        plan = board.post("/plans", "{\"unit\":\"%s\",\"term\":\"2030-2035\"}".formatted(ward))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        enter(1, "DEP", 1);
        enter(2, "DEP", 1);
        enter(3, "CHAIR", 1);
        enter(4, "CHAIR", 1);
        enter(6, "SEC", 2);
        slate = board.post("/slates", """
                {"unit":"%s","term":"2025-2030","kind":"POST","post":"%s-DEP","seats":1,"surplus":0}""".formatted(ward, ward))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        board.post("/slates/" + slate + "/candidates", "{\"cadre\":\"%s-5\"}".formatted(ward))
                .then()
                .statusCode(201);
        world.cadre(ward + "-1", "1966-01", Sex.F, ward).posting(ward + "-3", ward + "-SEC", java.time.LocalDate.EPOCH);
        world.cadre(ward + "-5", "1966-02", Sex.M, ward);
        world.post(ward + "-SEC2", ward, PostKind.SECRETARY, 5, 1, "HN");
        WorldKnown.become(world);
    }

    private void enter(int n, String post, int tier) {
        board.post("/plans/" + plan + "/entries", """
                {"cadre":"%s-%d","post":"%s-%s","tier":%d,"readiness":"NOW","rank":%d}""".formatted(ward, n, ward, post, tier, n))
                .then()
                .statusCode(201);
    }

    private Response impact(As who, String query) {
        return who.get("/impact?unit=" + ward + "&limit=1000&" + query);
    }

    private static List<String> told(Response answer) {
        List<Map<String, String>> items =
                answer.then().statusCode(200).extract().path("items");
        return items.stream()
                .map(it -> it.get("cadre") + " " + it.get("post") + " " + it.get("rule") + " " + it.get("before") + " "
                        + it.get("after"))
                .sorted()
                .toList();
    }

    /** One question after the other, each asked under each law, through the same door everybody uses. */
    private List<String> naive(String from, String to) {
        var differ = new ArrayList<String>();
        List<Map<String, Object>> entries =
                board.get("/plans/" + plan + "/entries?limit=1000").path("items");
        for (var it : entries) {
            var sides = new ArrayList<Map<String, String>>();
            for (var day : List.of(from, to)) {
                var said = outcomes(
                        board.asks()
                                .body("""
                        {"cadre":"%s","post":"%s","term":"2030-2035","tier":%s,"purpose":"PLAN","lawAt":"%s"}""".formatted(it.get("cadre"), it.get("post"), it.get("tier"), day))
                                .post("/api/planning/v1/eligibility"),
                        "verdicts");
                said.putAll(outcomes(
                        board.get("/plans/" + plan + "/verdicts?lawAt=" + day),
                        "posts.find { it.post == '" + it.get("post") + "' }.verdicts"));
                sides.add(said);
            }
            compare(it.get("cadre") + " " + it.get("post"), sides, differ);
        }
        var sides = new ArrayList<Map<String, String>>();
        for (var day : List.of(from, to)) {
            sides.add(outcomes(board.get("/slates/" + slate + "/verdicts?lawAt=" + day), "candidates[0].verdicts"));
        }
        compare(ward + "-5 " + ward + "-DEP", sides, differ);
        return differ.stream().sorted().toList();
    }

    private static void compare(String who, List<Map<String, String>> sides, List<String> differ) {
        var rules = new TreeSet<>(sides.getFirst().keySet());
        rules.addAll(sides.getLast().keySet());
        for (var rule : rules) {
            var before = sides.getFirst().get(rule);
            var after = sides.getLast().get(rule);
            if (!java.util.Objects.equals(before, after)) {
                differ.add(who + " " + rule + " " + before + " " + after);
            }
        }
    }

    private static Map<String, String> outcomes(Response answer, String path) {
        var said = new HashMap<String, String>();
        List<Map<String, String>> verdicts =
                answer.then().statusCode(200).extract().path(path);
        verdicts.forEach(it -> said.put(it.get("rule"), it.get("outcome")));
        return said;
    }

    @Test
    void the_day_of_377_is_what_judging_everything_twice_tells() {
        var answer = impact(board, "from=2025-10-07&to=2025-10-08");
        assertThat(told(answer)).isEqualTo(naive("2025-10-07", "2025-10-08")).isNotEmpty();
        answer.then()
                .body("judged", equalTo(6))
                .body("from.lawAt", equalTo("2025-10-07"))
                .body("rows.rule", hasItem("PL-10"));
        var back = impact(board, "from=2025-10-08&to=2025-10-07");
        assertThat(told(back)).isEqualTo(naive("2025-10-08", "2025-10-07"));
        assertThat(back.<Integer>path("rows.becomes.sum()"))
                .isEqualTo(answer.<Integer>path("rows.ceases.sum()"))
                .isPositive();
        assertThat(back.<Integer>path("rows.ceases.sum()")).isEqualTo(answer.<Integer>path("rows.becomes.sum()"));
        assertThat(told(impact(board, "from=2025-10-08&to=2025-10-08"))).isEmpty();
        assertThat(told(impact(board, "from=2025-04-13&to=2025-04-14"))).isEqualTo(naive("2025-04-13", "2025-04-14"));
    }

    @Test
    void pages_hold_every_change_once() {
        var whole = told(impact(board, "from=2025-10-07&to=2025-12-01"));
        var pages = new ArrayList<String>();
        var path = "/impact?unit=" + ward + "&limit=3&from=2025-10-07&to=2025-12-01";
        var page = board.get(path);
        pages.addAll(told(page));
        while (page.path("next") != null) {
            page = board.get(path + "&cursor=" + page.path("next"));
            pages.addAll(told(page));
        }
        assertThat(pages.stream().sorted().toList()).isEqualTo(whole);
        assertThat(whole).hasSizeGreaterThan(3);
    }

    @Test
    void a_draft_is_compared_with_the_rulebook_and_judges_nobody() {
        String id = ADMIN.post("/rulebook/amendments", """
                {"title":"Sửa","reason":"r","document":{"number":"1-QĐ","date":"2026-12-01","issuer":"BCT"},
                 "changes":[{"parameter":"planning.age.months-left","from":"2026-01-01",
                 "values":{"tier-1":200,"tier-2":1},"act":"1-QĐ","clause":"1","standing":"OFFICIAL","checked":"2026-12-01"}]}""")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        var answer = ADMIN.get("/rulebook/amendments/" + id + "/impact?limit=1000&unit=" + ward);
        answer.then().statusCode(200).body("rows.rule", equalTo(List.of("PL-10")));
        assertThat(answer.<String>path("to.rulebook")).isNotEqualTo(answer.path("from.rulebook"));
        assertThat(answer.<Integer>path("changed")).isPositive();
        assertThat(told(answer)).allMatch(it -> it.endsWith("PL-10 ALLOWED BARRED"));
        ADMIN.get("/rulebook/amendments/" + id + "/impact?limit=1000&lawAt=2025-12-31&unit=" + ward)
                .then()
                .body("changed", equalTo(0));
        ADMIN.post("/rulebook/amendments/" + id + "/withdrawal", "{\"reason\":\"thử\"}")
                .then()
                .statusCode(201);
        ADMIN.get("/rulebook/amendments/" + id + "/impact").then().statusCode(409);
    }

    @Test
    void a_nominee_and_a_stranger_learn_nothing() {
        var nominee = new As("candidate", ward, ward + "-1", "org-board");
        var answer = impact(nominee, "from=2025-10-07&to=2025-10-08");
        answer.then()
                .statusCode(200)
                .body("items.cadre", not(hasItem(ward + "-1")))
                .body("judged", equalTo(5));
        var standing = new As("candidate", ward, ward + "-5", "org-board");
        impact(standing, "from=2025-10-07&to=2025-10-08")
                .then()
                .body("items.cadre", not(hasItem(ward + "-5")))
                .body("judged", equalTo(5));
        impact(As.OTHER_WARD, "from=2025-10-07&to=2025-10-08").then().statusCode(404);
        As.OTHER_WARD
                .get("/impact?from=2025-10-07&to=2025-10-08&limit=1000")
                .then()
                .statusCode(200)
                .body("items.unit", not(hasItem(ward)));
        impact(As.OFFICER, "from=2025-10-07&to=2025-10-08").then().statusCode(403);
        impact(board, "from=1950-01-01&to=2025-10-08").then().statusCode(422).body("violations.field", hasItem("from"));
        impact(board, "to=2025-10-08").then().statusCode(400).body("violations.field", hasItem("from"));
        impact(board, "from=2025-02-30&to=2025-10-08").then().statusCode(400);
    }
}
