package vn.kecan.planning.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kecan.planning.testing.As;
import vn.kecan.planning.testing.PlanningTest;
import vn.kecan.planning.testing.Walk;

/** A slate goes on only when every body asked was heard and every opinion was answered. */
@QuarkusTest
class ConsultationIT extends PlanningTest {

    @Test
    void every_opinion_is_answered_before_the_slate_goes_on() throws Exception {
        var id = Slate.submitted("IN_HOUSE", 1, "HN-000001");
        closing(id).then().statusCode(409).body("violations.field", hasItem("bodies"));
        Walk.ask(As.WARD, id, "Ủy ban Kiểm tra", "Công an")
                .then()
                .statusCode(201)
                .body("asked", hasSize(2));
        closing(id)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem:consultation-open"))
                .body("violations.value", equalTo(List.of("Ủy ban Kiểm tra", "Công an")));

        var one = Walk.opinion(As.BOARD, id, "Ủy ban Kiểm tra")
                .then()
                .statusCode(201)
                .extract()
                .path("n");
        var other = Walk.opinion(As.APPROVER, id, "Công an")
                .then()
                .statusCode(201)
                .extract()
                .path("n");
        Walk.answer(As.WARD, id, one).then().statusCode(201).body("answer.takenIn", equalTo(true));
        var before = entries();
        closing(id).then().statusCode(409).body("violations.field", equalTo(List.of("opinions." + other)));
        assertThat(entries()).isEqualTo(before);
        Slate.mustBe(id, "SUBMITTED");

        Walk.answer(As.WARD, id, other).then().statusCode(201);
        closing(id).then().statusCode(201).body("state", equalTo("CONSULTED")).body("unanswered", equalTo(0));
        As.AUDITOR
                .get("/slates/" + id + "/opinions")
                .then()
                .body("items.body", equalTo(List.of("Ủy ban Kiểm tra", "Công an")))
                .body("items[0].answer.responsible", equalTo("board.00004"));
    }

    @Test
    void a_new_version_is_consulted_on_anew() {
        var id = Slate.submitted("IN_HOUSE", 1, "HN-000001");
        Walk.consult(As.WARD, id);
        Walk.giveBack(As.APPROVER, id).then().statusCode(201);
        As.WARD.post("/slates/" + id + "/submission", "{}").then().statusCode(201);
        As.WARD
                .get("/slates/" + id + "/consultation")
                .then()
                .body("version", equalTo(2))
                .body("asked", hasSize(0));
        As.WARD.get("/slates/" + id + "/opinions").then().body("items", hasSize(1));
        Walk.consult(As.WARD, id);
        Slate.mustBe(id, "CONSULTED");
    }

    @Test
    void what_makes_no_sense_is_refused_by_name_and_changes_nothing() throws Exception {
        var id = Slate.submitted("IN_HOUSE", 1, "HN-000001");
        Walk.ask(As.WARD, id, "Công an").then().statusCode(201);
        var n = Walk.opinion(As.BOARD, id, "Công an").then().extract().path("n");
        Walk.answer(As.WARD, id, n).then().statusCode(201);
        var before = entries();
        Walk.ask(As.WARD, id, "Công an").then().statusCode(409).body("type", equalTo("urn:problem:already-consulted"));
        Walk.opinion(As.BOARD, id, "Sở Y tế")
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("body"))
                .body("violations[0].message", containsString("Công an"));
        Walk.opinion(As.BOARD, id, "Công an").then().statusCode(409).body("type", equalTo("urn:problem:opinion-given"));
        Walk.answer(As.WARD, id, n).then().statusCode(409).body("type", equalTo("urn:problem:opinion-answered"));
        Walk.answer(As.WARD, id, 1).then().statusCode(404).body("type", equalTo("urn:problem:not-found"));
        assertThat(entries()).isEqualTo(before);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"bodies\":[],\"answerBy\":\"2100-01-01\"}|400|bodies",
                "{\"bodies\":[\"\"],\"answerBy\":\"2100-01-01\"}|400|bodies",
                "{\"answerBy\":\"2100-01-01\"}|400|bodies",
                "{\"bodies\":[\"A\"]}|400|answerBy",
                "{\"bodies\":[\"A\"],\"answerBy\":\"2020-01-01\"}|422|answerBy",
                "{\"bodies\":[\"A\"],\"answerBy\":\"2020-02-30\"}|400|answerBy"
            })
    void a_question_that_makes_no_sense_is_refused_by_field(String body, int status, String field) {
        var id = Slate.submitted("IN_HOUSE", 1, "HN-000001");
        As.WARD
                .post("/slates/" + id + "/consultation", body)
                .then()
                .statusCode(status)
                .body("violations[0].field", containsString(field));
    }

    @Test
    void only_in_its_state_and_never_before_the_eyes_of_a_candidate() {
        var draft = Slate.open(1, 0, "IN_HOUSE");
        Walk.ask(As.WARD, draft, "Công an").then().statusCode(409).body("type", equalTo("urn:problem:wrong-state"));
        Walk.opinion(As.WARD, draft, "Công an").then().statusCode(409);
        closing(draft).then().statusCode(409);

        var id = Slate.submitted("IN_HOUSE", 1, "HN-000001");
        var candidate = As.candidate("HN-000001");
        candidate.get("/slates/" + id + "/consultation").then().statusCode(404);
        candidate.get("/slates/" + id + "/opinions").then().statusCode(404);
        Walk.ask(candidate, id, "Công an").then().statusCode(404);
        Walk.opinion(candidate, id, "Công an").then().statusCode(404);
        Walk.opinion(As.FOREIGNER, id, "Công an").then().statusCode(404);
        As.WARD.get("/slates/" + id + "/opinions").then().body("items[0]", nullValue());
    }

    private static io.restassured.response.Response closing(String id) {
        return As.WARD.post("/slates/" + id + "/consultation/closing", "{}");
    }
}
