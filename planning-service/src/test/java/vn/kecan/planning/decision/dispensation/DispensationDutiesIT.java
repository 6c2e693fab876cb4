package vn.kecan.planning.decision.dispensation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.kecan.planning.facts.Sex;
import vn.kecan.planning.testing.As;
import vn.kecan.planning.testing.Families;
import vn.kecan.planning.testing.PlanningTest;
import vn.kecan.planning.testing.Walk;
import vn.kecan.planning.testing.World;
import vn.kecan.planning.testing.WorldKnown;

/** Who dispenses somebody is no relative of his and did not propose him, nor does he propose him afterwards. */
@QuarkusTest
class DispensationDutiesIT extends PlanningTest {

    private static final String TERM = "2025-2030";

    /** A board and an approver in one person, of the level that manages the post. */
    private static final As BOTH = new As("both.hn", "HN", null, "org-board", "approver");

    private String ward;
    private String young;

    @BeforeEach
    void aWard() {
        var world = World.lawful();
        ward = newWard(world);
        young = ward + "-YOUNG";
        world.cadre(young, "1985-01", Sex.M, ward);
        WorldKnown.become(world);
    }

    @Test
    void a_relative_dispenses_nobody_and_nobody_dispenses_while_personnel_does_not_answer() throws Exception {
        var relative = new As("relative.hn", "HN", "HN-000003", "approver");
        Families.related("HN-000003 " + young);
        var before = entries();
        grant(relative, "ROTATE").then().statusCode(403).body("type", equalTo("urn:problem:related-to-candidate"));
        Families.fail(Families.Trouble.CUT);
        grant(relative, "ROTATE").then().statusCode(503).body("type", equalTo("urn:problem:kinship-unavailable"));
        assertThat(entries()).isEqualTo(before);
        Families.forget();
        grant(relative, "ROTATE").then().statusCode(201).body("family", equalTo("ASKED"));
        assertThat(Families.asked())
                .containsExactly(
                        "separation-of-duties dispensation for %s-DEP [\"HN-000003\"] [\"%s\"]".formatted(ward, young));
    }

    @Test
    void whose_account_names_no_cadre_is_kept_as_not_asked_about() {
        grant(As.APPROVER, "ROTATE").then().statusCode(201).body("family", equalTo("NO_CADRE_CODE"));
    }

    @Test
    void who_put_him_on_a_slate_does_not_dispense_him_for_it_but_may_in_another_matter() {
        var slate = slate(As.BOARD);
        add(BOTH, slate).then().statusCode(201);
        grant(BOTH, "ELECT").then().statusCode(403).body("type", equalTo("urn:problem:own-proposal"));
        grant(BOTH, "ROTATE").then().statusCode(201);
        grant(As.APPROVER, "ELECT").then().statusCode(201);
    }

    @Test
    void when_the_slate_is_withdrawn_nothing_is_proposed_any_more() {
        var slate = slate(As.BOARD);
        add(BOTH, slate).then().statusCode(201);
        As.BOARD
                .post("/slates/" + slate + "/withdrawal", "{\"reason\":\"x\"}")
                .then()
                .statusCode(201);
        grant(BOTH, "ELECT").then().statusCode(201);
    }

    @Test
    void who_dispensed_him_neither_puts_him_on_a_slate_nor_submits_it() {
        grant(BOTH, "ELECT").then().statusCode(201);
        var slate = slate(As.BOARD);
        add(BOTH, slate).then().statusCode(403).body("type", equalTo("urn:problem:own-dispensation"));
        add(As.BOARD, slate).then().statusCode(201);
        BOTH.post("/slates/" + slate + "/submission", "{}")
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:problem:own-dispensation"));
        As.BOARD.post("/slates/" + slate + "/submission", "{}").then().statusCode(201);
    }

    /** Granting is deciding, not proposing: the competent level decides twice, and the slate needs others beside him. */
    @Test
    void who_dispensed_him_and_proposed_nothing_may_approve_the_slate() {
        grant(As.APPROVER, "ELECT").then().statusCode(201);
        var slate = slate(As.BOARD);
        add(As.BOARD, slate).then().statusCode(201);
        As.BOARD.post("/slates/" + slate + "/submission", "{}").then().statusCode(201);
        Walk.toBalloted(As.BOARD, slate, young);
        Walk.approve(As.APPROVER, slate).then().statusCode(201).body("state", equalTo("BALLOTED"));
        Walk.approve(As.APPROVER_2, slate).then().statusCode(201).body("state", equalTo("APPROVED"));
    }

    @Test
    void who_put_him_into_a_plan_does_not_dispense_him_for_it_and_the_other_way_round() {
        var plan = As.BOARD
                .post("/plans", "{\"unit\":\"%s\",\"term\":\"%s\"}".formatted(ward, TERM))
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        plan(BOTH, plan, young).then().statusCode(201);
        grant(BOTH, "PLAN").then().statusCode(403).body("type", equalTo("urn:problem:own-proposal"));

        var other = young;
        young = "HN-000002";
        grant(BOTH, "PLAN").then().statusCode(201);
        plan(BOTH, plan, young).then().statusCode(403).body("type", equalTo("urn:problem:own-dispensation"));
        plan(As.BOARD, plan, young).then().statusCode(201);
        young = other;
        grant(As.APPROVER, "PLAN").then().statusCode(201);
    }

    private Response plan(As who, String plan, String cadre) {
        return who.post(
                "/plans/" + plan + "/entries",
                "{\"cadre\":\"%s\",\"post\":\"%s-DEP\",\"tier\":2,\"readiness\":\"LATER\",\"rank\":1}"
                        .formatted(cadre, ward));
    }

    private String slate(As who) {
        return who.post("/slates", """
                        {"unit":"%s","term":"%s","kind":"POST","post":"%s-DEP","seats":1}""".formatted(ward, TERM, ward))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private Response add(As who, String slate) {
        return who.post("/slates/" + slate + "/candidates", "{\"cadre\":\"%s\"}".formatted(young));
    }

    private Response grant(As who, String purpose) {
        return who.post("/dispensations", """
                {"cadre":"%s","rule":"RO-06","post":"%s-DEP","term":"%s","purpose":"%s",
                 "authority":"Ban Thường vụ Thành ủy","reason":"Trường hợp đặc biệt","from":"2026-01-01",
                 "document":%s}""".formatted(young, ward, TERM, purpose, Walk.DOCUMENT));
    }
}
