package vn.kecan.planning.rule.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kecan.planning.facts.PoliticalTheory;
import vn.kecan.planning.facts.Sex;
import vn.kecan.planning.testing.As;
import vn.kecan.planning.testing.PlanningTest;
import vn.kecan.planning.testing.World;
import vn.kecan.planning.testing.WorldKnown;

/** Many candidates in one call: each answer is that of asking for one. */
@QuarkusTest
class CandidatesIT extends PlanningTest {

    private String ward;

    @BeforeEach
    void aWardOfTen() {
        var world = World.lawful();
        ward = newWard(world);
        for (int n = 0; n < 10; n++) {
            world.cadre(ward + "-" + n, (1964 + 3 * n) + "-07", n % 2 == 0 ? Sex.F : Sex.M, ward);
        }
        WorldKnown.become(world);
    }

    private String question(String more) {
        return """
                {"unit":"%s","post":"%s-DEP","term":"2030-2035","tier":1,"purpose":"PLAN","lawAt":"2026-01-01"%s}""".formatted(ward, ward, more);
    }

    private static Response ask(As who, String body) {
        return who.asks().body(body).post("/api/planning/v1/eligibility/candidates");
    }

    @Test
    void every_answer_is_that_of_asking_for_one() {
        for (var lawAt : List.of("2026-01-01", "2025-10-07")) {
            var answer = ask(As.BOARD, question(",\"turning\":true").replace("2026-01-01", lawAt));
            List<Map<String, Object>> items =
                    answer.then().statusCode(200).extract().path("items");
            assertThat(items).hasSize(10);
            assertThat(items.stream().map(it -> it.get("eligible")).distinct().count())
                    .isGreaterThan(lawAt.startsWith("2026") ? 1 : 0);
            for (var it : items) {
                var single = As.BOARD
                        .asks()
                        .body("""
                        {"cadre":"%s","post":"%s-DEP","term":"2030-2035","tier":1,"purpose":"PLAN","lawAt":"%s"}""".formatted(it.get("cadre"), ward, lawAt))
                        .post("/api/planning/v1/eligibility");
                assertThat(it.get("eligible")).isEqualTo(single.path("eligible"));
                assertThat(it.get("becomesOn")).isEqualTo(single.path("becomesOn"));
                assertThat(it.get("ceasesOn")).isEqualTo(single.path("ceasesOn"));
                List<String> rules = single.path("verdicts.findAll { it.outcome != 'ALLOWED' }.rule");
                assertThat(((List<?>) it.get("found")).stream().map(one -> ((Map<?, ?>) one).get("rule")))
                        .isEqualTo(rules);
            }
        }
    }

    @Test
    void pages_are_of_one_snapshot_though_facts_move_on() {
        var codes = new ArrayList<String>();
        var first = ask(As.BOARD, question(",\"limit\":4"));
        String snapshot = first.path("snapshot");
        codes.addAll(first.path("items.cadre"));
        String next = first.path("next");
        while (next != null) {
            var page = ask(As.BOARD, question(",\"limit\":4,\"cursor\":\"" + next + "\""));
            page.then()
                    .statusCode(200)
                    .body("snapshot", equalTo(snapshot))
                    .body("rulebook", equalTo(first.path("rulebook")));
            codes.addAll(page.path("items.cadre"));
            next = page.path("next");
        }
        assertThat(codes).hasSize(10).isSorted().doesNotHaveDuplicates();
        ask(As.BOARD, question(",\"limit\":4,\"cursor\":\"abc\"")).then().statusCode(400);
        ask(
                        As.BOARD,
                        question(",\"limit\":4,\"cursor\":\"" + first.path("next") + "\"")
                                .replace("\"tier\":1", "\"tier\":2"))
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("cursor"));
    }

    @Test
    void named_cadres_are_asked_of_alike_and_a_missing_fact_is_named_with_its_keeper() {
        var world = World.lawful();
        world.person("HN-000002", "1985-01", null, PoliticalTheory.ADVANCED, "00004-SPEC");
        WorldKnown.become(world);
        ask(As.BOARD, """
                {"cadres":["HN-000002","HN-000001"],"post":"00004-DEP","term":"2030-2035","tier":1,"purpose":"PLAN"}""")
                .then()
                .statusCode(200)
                .body("items.cadre", equalTo(List.of("HN-000001", "HN-000002")))
                .body("items.eligible", equalTo(List.of("YES", "UNKNOWN")))
                .body("items[1].found.missing", hasItem("sex"))
                .body("items[1].found.keptBy", hasItem("HN"));
    }

    @ParameterizedTest(name = "{0} -> {1}: {2} {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "\"unit\"     | \"cadres\":[\"HN-000001\"],\"unit\" | 400 | Exactly one",
                "\"limit\":4  | \"limit\":0             | 400 | ",
                "\"limit\":4  | \"limit\":5001          | 400 | ",
                "2030-2035    | 1999-2004               | 422 | term",
                "2026-01-01   | 1950-01-01              | 422 | 2017-10-07",
                "-DEP         | -NONE                   | 404 | ",
                "PLAN         | ELECT                   | 400 | ",
                "\"tier\":1,  |                         | 400 | PLAN",
            })
    void bad_questions_are_told(String of, String instead, int status, String message) {
        var answer = ask(As.BOARD, question(",\"limit\":4").replace(of, instead == null ? "" : instead))
                .then()
                .statusCode(status)
                .contentType("application/problem+json");
        if (message != null) {
            answer.body("violations.message", hasItem(containsString(message)));
        }
    }

    @Test
    void another_wards_people_are_not_there() {
        ask(As.OTHER_WARD, question("")).then().statusCode(404);
        ask(As.FOREIGNER, question("")).then().statusCode(404);
        ask(As.OFFICER, question("")).then().statusCode(403);
        ask(new As("board", ward, null, "org-board"), """
                {"cadres":["HN-000001"],"post":"%s-DEP","term":"2030-2035","tier":1,"purpose":"PLAN"}""".formatted(ward))
                .then()
                .statusCode(404);
    }
}
