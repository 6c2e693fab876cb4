package vn.kecan.planning.slate;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import vn.kecan.planning.testing.As;
import vn.kecan.planning.testing.PlanningTest;
import vn.kecan.planning.testing.Walk;
import vn.kecan.planning.testing.World;

/** PL-07: while a slate is on its way, nobody on it is planned for the very post it fills. */
@QuarkusTest
class ProposedIT extends PlanningTest {

    private static final String VERDICT = "verdicts.find { it.rule == 'PL-07' }.";

    @Test
    void from_submission_until_it_is_returned_or_decided() {
        var ward = newWard(World.lawful());
        var slate = slate(ward);
        asked(As.BOARD, ward).body(VERDICT + "outcome", equalTo("ALLOWED"));
        submit(slate);
        asked(As.BOARD, ward).body(VERDICT + "outcome", equalTo("BARRED")).body("eligible", equalTo("NO"));
        Walk.giveBack(As.APPROVER, slate).then().statusCode(201);
        asked(As.BOARD, ward).body(VERDICT + "outcome", equalTo("ALLOWED"));
        submit(slate);
        asked(As.BOARD, ward).body(VERDICT + "outcome", equalTo("BARRED"));
        Walk.toBalloted(As.BOARD, slate, "HN-000001");
        asked(As.BOARD, ward).body(VERDICT + "outcome", equalTo("BARRED"));
        Walk.toApproved(slate);
        asked(As.BOARD, ward).body(VERDICT + "outcome", equalTo("ALLOWED"));
    }

    @Test
    void a_plan_entry_is_refused_and_whoever_stands_learns_nothing_from_it() {
        var ward = newWard(World.lawful());
        var own = As.candidate("HN-000001");
        var before = asked(own, ward).extract().path(VERDICT + "because").toString();
        submit(slate(ward));
        asked(own, ward)
                .body(VERDICT + "outcome", equalTo("UNKNOWN"))
                .body(VERDICT + "because", equalTo(before))
                .body(VERDICT + "because", not(containsString("slate on its way")));
        var plan = As.BOARD
                .post("/plans", "{\"unit\":\"" + ward + "\",\"term\":\"2025-2030\"}")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        As.BOARD
                .post("/plans/" + plan + "/entries", """
                        {"cadre":"HN-000001","post":"%s-DEP","tier":2,"readiness":"NOW","rank":1,"reason":"x"}""".formatted(ward))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:rule:PL-07"));
    }

    private static ValidatableResponse asked(As who, String ward) {
        return who.asks()
                .body("""
                        {"cadre":"HN-000001","post":"%s-DEP","term":"2025-2030","tier":2,"purpose":"PLAN",
                         "lawAt":"2025-12-01"}""".formatted(ward))
                .post("/api/planning/v1/eligibility")
                .then()
                .statusCode(200);
    }

    private static String slate(String ward) {
        var id = As.BOARD
                .post("/slates", """
                        {"unit":"%1$s","term":"2025-2030","kind":"POST","post":"%1$s-DEP","seats":1,"surplus":0}""".formatted(ward))
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        SlateLifeIT.add(As.BOARD, id, "HN-000001");
        return id;
    }

    private static void submit(String slate) {
        As.BOARD.post("/slates/" + slate + "/submission", "{}").then().statusCode(201);
    }
}
