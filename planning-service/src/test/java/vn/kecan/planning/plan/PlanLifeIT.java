package vn.kecan.planning.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import vn.kecan.planning.testing.As;
import vn.kecan.planning.testing.WorldKnown;

/** A plan is opened and filled, and the law judges every entry and the whole. */
@QuarkusTest
class PlanLifeIT extends EmptyPlan {

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
        WorldKnown.become(world);
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
}
