package vn.kecan.planning.slate;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static vn.kecan.planning.slate.SlateLifeIT.APPROVE;
import static vn.kecan.planning.slate.SlateLifeIT.RETURN;
import static vn.kecan.planning.slate.SlateLifeIT.add;
import static vn.kecan.planning.slate.SlateLifeIT.open;
import static vn.kecan.planning.slate.SlateLifeIT.submitted;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kecan.planning.testing.As;
import vn.kecan.planning.testing.PlanningTest;
import vn.kecan.planning.testing.Walk;

/** Who may do what with a slate, and for whom it is not there at all. */
@QuarkusTest
class SlateDutiesIT extends PlanningTest {

    @Test
    void nobody_approves_what_he_opened_or_added_to_or_submitted() {
        var opened = open(As.LEAD, 1, 0);
        add(As.WARD, opened, "HN-000001");
        As.WARD.post("/slates/" + opened + "/submission", "{}").then().statusCode(201);

        var added = open(As.WARD, 1, 0);
        add(As.LEAD, added, "HN-000001");
        As.WARD.post("/slates/" + added + "/submission", "{}").then().statusCode(201);

        var sent = open(As.WARD, 1, 0);
        add(As.WARD, sent, "HN-000001");
        As.LEAD.post("/slates/" + sent + "/submission", "{}").then().statusCode(201);

        for (var id : List.of(opened, added, sent)) {
            As.LEAD
                    .post("/slates/" + id + "/approvals", APPROVE)
                    .then()
                    .statusCode(403)
                    .body("type", equalTo("urn:problem:own-proposal"));
            As.LEAD.post("/slates/" + id + "/approvals", RETURN).then().statusCode(403);
        }
        var foreign = submitted(As.WARD);
        Walk.toBalloted(As.WARD, foreign, "HN-000001");
        As.LEAD.post("/slates/" + foreign + "/approvals", APPROVE).then().statusCode(201);
    }

    @Test
    void a_candidate_sees_nothing_of_his_slate_and_decides_nothing() {
        var id = submitted(As.WARD);
        var candidate = As.candidate("HN-000001");
        for (var path : List.of(
                "", "/candidates", "/candidates/HN-000001", "/verdicts", "/versions", "/versions/1", "/approvals")) {
            candidate.get("/slates/" + id + path).then().statusCode(404);
        }
        candidate.get("/slates?limit=1000").then().statusCode(200).body("items.id", not(hasItem(id)));
        candidate
                .post("/slates/" + id + "/withdrawal", "{\"reason\":\"x\"}")
                .then()
                .statusCode(404);
        candidate
                .post("/slates/" + id + "/approvals", APPROVE)
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:problem:own-candidacy"));
        As.candidate("HN-000002").get("/slates?limit=1000").then().body("items.id", hasItem(id));

        var draft = open(As.WARD, 1, 0);
        candidate
                .post("/slates/" + draft + "/candidates", "{\"cadre\":\"HN-000001\"}")
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:problem:own-candidacy"));
    }

    @Test
    void another_ward_and_another_city_do_not_even_learn_that_it_exists() {
        var id = submitted(As.WARD);
        for (var stranger : List.of(As.OTHER_WARD, As.FOREIGNER)) {
            for (var path : List.of("", "/candidates", "/verdicts", "/versions/1")) {
                stranger.get("/slates/" + id + path).then().statusCode(404);
            }
            stranger.post("/slates/" + id + "/submission", "{}").then().statusCode(404);
            stranger.post("/slates/" + id + "/candidates", "{\"cadre\":\"HN-000002\"}")
                    .then()
                    .statusCode(404);
            stranger.get("/slates?limit=1000").then().statusCode(200).body("items.id", not(hasItem(id)));
        }
        As.FOREIGNER.post("/slates/" + id + "/approvals", APPROVE).then().statusCode(404);
        As.OTHER_WARD.post("/slates", """
            {"unit":"00004","term":"2025-2030","kind":"POST","post":"00004-DEP","seats":1}\
            """).then().statusCode(404).body("violations[0].field", equalTo("unit"));
    }

    @ParameterizedTest(name = "{0} {1} as {2}: {3}")
    @CsvSource({
        "POST,,APPROVER,403",
        "POST,,AUDITOR,403",
        "POST,,SYSTEM,403",
        "POST,,OFFICER,403",
        "GET,,OFFICER,403",
        "GET,,SYSTEM,403",
        "POST,/candidates,APPROVER,403",
        "POST,/submission,APPROVER,403",
        "POST,/submission,AUDITOR,403",
        "POST,/approvals,WARD,403",
        "POST,/approvals,AUDITOR,403",
        "POST,/withdrawal,APPROVER,403",
    })
    void the_role_must_fit(String verb, String path, String who, int status) throws Exception {
        var caller = (As) As.class.getField(who).get(null);
        var to = "/slates" + (path == null ? "" : "/" + UUID.randomUUID() + path);
        var answer = verb.equals("GET") ? caller.get(to) : caller.post(to, "{}");
        answer.then().statusCode(status);
    }
}
