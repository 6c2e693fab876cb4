package vn.kecan.planning.slate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static vn.kecan.planning.slate.SlateLifeIT.APPROVE;
import static vn.kecan.planning.slate.SlateLifeIT.RETURN;
import static vn.kecan.planning.slate.SlateLifeIT.add;
import static vn.kecan.planning.slate.SlateLifeIT.open;
import static vn.kecan.planning.slate.SlateLifeIT.submitted;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kecan.planning.testing.As;
import vn.kecan.planning.testing.PlanningTest;
import vn.kecan.planning.testing.Walk;

/** What the procedure does not foresee, and what cannot be read, is refused by name. */
@QuarkusTest
class SlateRefusalsIT extends PlanningTest {

    @Test
    void what_the_state_does_not_foresee_is_refused_and_says_what_is_possible() {
        var draft = open(As.WARD, 1, 0);
        As.APPROVER
                .post("/slates/" + draft + "/approvals", APPROVE)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem:wrong-state"))
                .body("detail", containsString("is DRAFT"))
                .body("detail", containsString("SUBMIT"));

        var id = submitted(As.WARD);
        As.WARD
                .post("/slates/" + id + "/candidates", "{\"cadre\":\"HN-000002\"}")
                .then()
                .statusCode(409);
        As.WARD.post("/slates/" + id + "/submission", "{}").then().statusCode(409);
        var etag = As.WARD.get("/slates/" + id + "/candidates/HN-000001").header("ETag");
        As.WARD.delete("/slates/" + id + "/candidates/HN-000001", etag).then().statusCode(409);

        As.APPROVER
                .post("/slates/" + id + "/approvals", APPROVE)
                .then()
                .statusCode(409)
                .body("detail", containsString("needs [BALLOTED]"));
        Walk.toBalloted(As.WARD, id, "HN-000001");
        Walk.toApproved(id);
        As.LEAD
                .post("/slates/" + id + "/approvals", RETURN)
                .then()
                .statusCode(409)
                .body("detail", containsString("PUBLISH"));
        As.WARD
                .post("/slates/" + id + "/withdrawal", "{\"reason\":\"late\"}")
                .then()
                .statusCode(409);
    }

    @Test
    void a_withdrawn_slate_is_out_for_good() {
        var id = submitted(As.WARD);
        As.WARD
                .post("/slates/" + id + "/withdrawal", "{\"reason\":\"again\"}")
                .then()
                .statusCode(201)
                .body("state", equalTo("WITHDRAWN"))
                .body("possible", equalTo(List.of()));
        As.APPROVER
                .post("/slates/" + id + "/approvals", APPROVE)
                .then()
                .statusCode(409)
                .body("detail", containsString("nothing"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"unit\":\"00004\",\"term\":\"2025-2030\",\"kind\":\"POST\",\"post\":\"00004-DEP\",\"seats\":0}|400|seats",
                "{\"unit\":\"00004\",\"term\":\"2025-2030\",\"kind\":\"POST\",\"post\":\"00004-DEP\",\"seats\":\"1\"}|400|seats",
                "{\"unit\":\"00004\",\"term\":\"2025-2030\",\"kind\":\"POST\",\"post\":\"00004-DEP\",\"seats\":1.5}|400|seats",
                "{\"unit\":\"00004\",\"term\":\"2025-2030\",\"kind\":\"POST\",\"post\":\"00004-DEP\",\"seats\":1,\"surplus\":-1}|400|surplus",
                "{\"unit\":\"00004\",\"term\":\"2025-2030\",\"kind\":\"CLUB\",\"post\":\"00004-DEP\",\"seats\":1}|400|kind",
                "{\"unit\":\"00004\",\"term\":\"2025-2030\",\"kind\":\"POST\",\"post\":\"00004-DEP\",\"seats\":1,\"x\":1}|400|x",
                "{\"unit\":\"\",\"term\":\"2025-2030\",\"kind\":\"POST\",\"post\":\"00004-DEP\",\"seats\":1}|400|unit",
                "{\"term\":\"2025-2030\",\"kind\":\"POST\",\"post\":\"00004-DEP\",\"seats\":1}|400|unit",
                "[]|400|body",
                "null|400|body",
                "{|400|body",
                "{\"unit\":\"99999\",\"term\":\"2025-2030\",\"kind\":\"POST\",\"post\":\"00004-DEP\",\"seats\":1}|404|unit",
                "{\"unit\":\"DN\",\"term\":\"2025-2030\",\"kind\":\"POST\",\"post\":\"DN-SEC\",\"seats\":1}|404|unit",
                "{\"unit\":\"00004\",\"term\":\"2025-2030\",\"kind\":\"POST\",\"post\":\"NONE\",\"seats\":1}|404|post",
                "{\"unit\":\"00004\",\"term\":\"2025-2030\",\"kind\":\"POST\",\"post\":\"00008-SEC\",\"seats\":1}|422|post",
                "{\"unit\":\"00004\",\"term\":\"2025-2031\",\"kind\":\"POST\",\"post\":\"00004-DEP\",\"seats\":1}|422|term",
                "{\"unit\":\"00004\",\"term\":\"2025-2030\",\"kind\":\"COMMITTEE\",\"post\":\"00004-DEP\",\"seats\":1}|422|kind",
                "{\"unit\":\"00004\",\"term\":\"2025-2030\",\"kind\":\"POST\",\"post\":\"00004-EXEC\",\"seats\":1}|422|kind",
            })
    void bad_input_is_told_by_field(String body, int status, String field) throws Exception {
        var before = entries();
        As.BOARD
                .post("/slates", body)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("violations.field", hasItem(field));
        assertThat(entries()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "/slates?limit=0,400",
        "/slates?limit=x,400",
        "/slates?limit=1001,400",
        "/slates?cursor=abc,400",
        "/slates?knownAt=yesterday,400",
        "/slates/not-a-uuid,404",
        "/slates/00000000-0000-0000-0000-000000000000,404",
    })
    void bad_questions_are_refused(String path, int status) {
        As.BOARD.get(path).then().statusCode(status);
    }

    @Test
    void bad_verdict_questions_are_refused_by_name() {
        var id = open(As.WARD, 1, 0);
        As.WARD
                .get("/slates/" + id + "/verdicts?lawAt=2025-02-30")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("lawAt"));
        As.WARD
                .get("/slates/" + id + "/verdicts?lawAt=1950-01-01")
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("lawAt"));
        As.WARD.get("/slates/" + id + "/verdicts?asOf=1950-01-01").then().statusCode(422);
        As.WARD.get("/slates/" + id + "/versions/99").then().statusCode(404);
        As.WARD.get("/slates/" + id + "/versions/x").then().statusCode(404);
    }

    @Test
    void a_candidate_must_be_known_and_stands_once() {
        var id = open(As.WARD, 1, 0);
        add(As.WARD, id, "HN-000001");
        As.WARD
                .post("/slates/" + id + "/candidates", "{\"cadre\":\"HN-000001\"}")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem:already-candidate"));
        As.WARD
                .post("/slates/" + id + "/candidates", "{\"cadre\":\"NOBODY\"}")
                .then()
                .statusCode(404)
                .body("violations[0].field", equalTo("cadre"));
    }
}
