package vn.kecan.planning.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kecan.planning.testing.As;

/** Who may not read or write a plan, and what cannot be read is refused by field. */
@QuarkusTest
class PlanRefusalsIT extends EmptyPlan {

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
}
