package vn.kecan.planning.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kecan.planning.testing.As;
import vn.kecan.planning.testing.PlanningTest;
import vn.kecan.planning.testing.Walk;

/** An approved slate is published; objections are taken in and answered, and one that is upheld returns it. */
@QuarkusTest
class PublicationIT extends PlanningTest {

    @Test
    void objections_are_taken_in_and_answered_by_somebody_who_did_not_propose() throws Exception {
        var id = published();
        var n = objection(id, Walk.today().toString())
                .then()
                .statusCode(201)
                .extract()
                .path("n");
        As.AUDITOR.get("/slates/" + id + "/publication").then().body("unanswered", equalTo(1));
        var before = entries();
        answer(As.APPROVER, id, 1, false).then().statusCode(404);
        assertThat(entries()).isEqualTo(before);
        answer(As.APPROVER, id, n, false).then().statusCode(201).body("answer.upheld", equalTo(false));
        answer(As.APPROVER, id, n, true).then().statusCode(409).body("type", equalTo("urn:problem:objection-answered"));
        As.AUDITOR
                .get("/slates/" + id + "/publication")
                .then()
                .body("unanswered", equalTo(0))
                .body("state", equalTo("PUBLISHED"));
        As.AUDITOR.get("/slates/" + id + "/objections").then().body("items", hasSize(1));
    }

    @Test
    void an_upheld_objection_returns_the_slate_and_the_next_version_is_published_again() {
        var id = published();
        var n = objection(id, Walk.today().toString())
                .then()
                .statusCode(201)
                .extract()
                .path("n");
        answer(As.APPROVER, id, n, true).then().statusCode(201);
        Slate.mustBe(id, "RETURNED");
        As.WARD.post("/slates/" + id + "/submission", "{}").then().statusCode(201);
        Walk.toBalloted(As.WARD, id, "HN-000001");
        Walk.toApproved(id);
        publish(As.WARD, id).then().statusCode(201).body("version", equalTo(2)).body("unanswered", equalTo(0));
    }

    @Test
    void a_proposer_answers_no_objection() {
        var id = Slate.submitted("IN_HOUSE", 1, "HN-000001");
        Walk.consult(As.WARD, id);
        Walk.vote(As.LEAD, id, "HN-000001");
        Walk.toApproved(id);
        publish(As.WARD, id).then().statusCode(201);
        var n = objection(id, Walk.today().toString()).then().extract().path("n");
        answer(As.LEAD, id, n, false).then().statusCode(403).body("type", equalTo("urn:problem:own-proposal"));
    }

    @Test
    void only_what_is_approved_is_published_and_only_what_is_published_objected_to() {
        var id = Slate.submitted("IN_HOUSE", 1, "HN-000001");
        publish(As.WARD, id).then().statusCode(409).body("type", equalTo("urn:problem:wrong-state"));
        objection(id, Walk.today().toString()).then().statusCode(409);
        As.AUDITOR.get("/slates/" + id + "/publication").then().statusCode(404);
        Walk.toBalloted(As.WARD, id, "HN-000001");
        Walk.toApproved(id);
        As.WARD
                .post("/slates/" + id + "/publication", publication("2020-01-01"))
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("objectionsBy"));
        publish(As.APPROVER, id).then().statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-01-01", "2100-01-01"})
    void an_objection_comes_within_its_time(String day) {
        var id = published();
        objection(id, day).then().statusCode(422).body("violations[0].field", equalTo("receivedOn"));
    }

    @Test
    void a_candidate_sees_neither_publication_nor_objections() {
        var id = published();
        for (var stranger : List.of(As.candidate("HN-000001"), As.FOREIGNER)) {
            stranger.get("/slates/" + id + "/publication").then().statusCode(404);
            stranger.get("/slates/" + id + "/objections").then().statusCode(404);
            stranger.post("/slates/" + id + "/objections/1/answer", "{\"upheld\":false,\"said\":\"x\"}")
                    .then()
                    .statusCode(404);
        }
    }

    private static String published() {
        var id = Slate.submitted("IN_HOUSE", 1, "HN-000001");
        Walk.toBalloted(As.WARD, id, "HN-000001");
        Walk.toApproved(id);
        publish(As.WARD, id).then().statusCode(201).body("state", equalTo("PUBLISHED"));
        return id;
    }

    private static Response publish(As who, String id) {
        return who.post(
                "/slates/" + id + "/publication",
                publication(Walk.today().plusDays(10).toString()));
    }

    private static String publication(String until) {
        return "{\"objectionsBy\":\"%s\",\"place\":\"Trụ sở\",\"document\":%s}".formatted(until, Walk.DOCUMENT);
    }

    private static Response objection(String id, String day) {
        return As.WARD.post(
                "/slates/" + id + "/objections",
                "{\"receivedOn\":\"%s\",\"objector\":\"Chi bộ 3\",\"said\":\"Đề nghị xác minh\"}".formatted(day));
    }

    private static Response answer(As who, String id, Object n, boolean upheld) {
        return who.post(
                "/slates/" + id + "/objections/" + n + "/answer",
                "{\"upheld\":%s,\"said\":\"Đã xác minh\"}".formatted(upheld));
    }
}
