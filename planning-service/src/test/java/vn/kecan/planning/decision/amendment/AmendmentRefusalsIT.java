package vn.kecan.planning.decision.amendment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static vn.kecan.planning.decision.amendment.AmendmentLifeIT.ADMIN;
import static vn.kecan.planning.decision.amendment.AmendmentLifeIT.AMENDMENTS;
import static vn.kecan.planning.decision.amendment.AmendmentLifeIT.ask;
import static vn.kecan.planning.decision.amendment.AmendmentLifeIT.body;
import static vn.kecan.planning.decision.amendment.AmendmentLifeIT.draft;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kecan.planning.testing.As;
import vn.kecan.planning.testing.PlanningTest;

/** What cannot be law cannot be drafted, and what is not there is not found. */
@QuarkusTest
class AmendmentRefusalsIT extends PlanningTest {

    @ParameterizedTest(name = "{0} -> {1}: {2} {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "planning.age.months-left | planning.age.nothing | 422 | must name a parameter",
                "\"tier-1\":30,           |                      | 422 | tier-1 must be given",
                "\"tier-1\":30            | \"tier-1\":\"x\"     | 422 | must be a whole number",
                "\"tier-1\":30            | \"tier-1\":-1        | 422 | must be a whole number",
                "\"tier-1\":30            | \"tier-9\":30        | 422 | must be one of",
                "\"to\":\"2090-02-01\"    | \"to\":\"2089-02-01\" | 422 | must be after from",
                "\"values\":{\"tier-1\":30,\"tier-2\":31}, | | 422 | it has none",
                "OFFICIAL                 | SURE                 | 400 | ",
                "2090-02-01               | 2090-02-31           | 400 | ",
                "\"reason\":\"Quy định mới\", |                  | 400 | ",
                "\"title\":\"Sửa          | \"unit\":\"HN\",\"title\":\"Sửa | 422 | leaves this parameter to nobody",
                "\"title\":\"Sửa          | \"unit\":\"QQ\",\"title\":\"Sửa | 404 | reach",
            })
    void what_cannot_be_law_cannot_be_drafted(String of, String instead, int status, String message) throws Exception {
        var before = entries();
        var broken = body(2090).replace(of, instead == null ? "" : instead);
        assertThat(broken).isNotEqualTo(body(2090));
        var answer = ADMIN.post(AMENDMENTS, broken).then().statusCode(status).contentType("application/problem+json");
        if (message != null) {
            answer.body("violations.message", hasItem(containsString(message)));
        }
        assertThat(entries()).isEqualTo(before);
    }

    @Test
    void what_changes_nothing_is_refused_and_a_stranger_finds_nothing() {
        ADMIN.post(AMENDMENTS, """
                {"title":"Như cũ","reason":"r","document":{"number":"1","date":"2026-12-01","issuer":"BCT"},
                 "changes":[{"parameter":"planning.rank.steps-up","from":"2025-10-08","values":{"value":1},
                  "act":"45-HD/BTCTW","clause":"II.1.2","standing":"OFFICIAL","checked":"2026-11-23"}]}""")
                .then()
                .statusCode(422)
                .body("violations.message", hasItem(containsString("says all of this already")));
        ADMIN.get(AMENDMENTS + "/" + UUID.randomUUID()).then().statusCode(404);
        As.AUDITOR.get("/rulebook/versions/" + "0".repeat(64)).then().statusCode(404);
        ask(2090, ",\"rulebook\":\"" + "0".repeat(64) + "\"")
                .then()
                .statusCode(422)
                .body("violations.field", hasItem("rulebook"));
        var kept = draft(2090);
        As.AUDITOR.get(AMENDMENTS + "?limit=1000").then().statusCode(200).body("items.id", hasItem(kept));
        As.SYSTEM.get(AMENDMENTS).then().statusCode(403);
    }

    @Test
    void a_law_day_before_any_law_is_refused_with_the_first_day() {
        ask(1950, "")
                .then()
                .statusCode(422)
                .body("violations.field", hasItem("lawAt"))
                .body("violations.message", hasItem(containsString("2017-10-07")));
    }
}
