package vn.kecan.planning.slate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import vn.kecan.planning.facts.Sex;
import vn.kecan.planning.testing.As;
import vn.kecan.planning.testing.PlanningTest;
import vn.kecan.planning.testing.Walk;
import vn.kecan.planning.testing.World;
import vn.kecan.planning.testing.WorldKnown;

@QuarkusTest
class SlateLifeIT extends PlanningTest {

    static final String APPROVE = """
        {"decision":"APPROVE","reason":"Đủ điều kiện",
         "document":{"number":"12-QĐ/TU","date":"2026-11-20","issuer":"Thành ủy Hà Nội"}}\
        """;
    static final String RETURN = APPROVE.replace("APPROVE", "RETURN");

    static String open(As who, int seats, int surplus) {
        return who.post("/slates", """
            {"unit":"00004","term":"2025-2030","kind":"POST","post":"00004-DEP","seats":%d,"surplus":%d}\
            """.formatted(seats, surplus))
                .then()
                .statusCode(201)
                .body("state", equalTo("DRAFT"))
                .extract()
                .path("id");
    }

    static void add(As who, String slate, String cadre) {
        who.post("/slates/" + slate + "/candidates", "{\"cadre\":\"" + cadre + "\"}")
                .then()
                .statusCode(201);
    }

    static String submitted(As who) {
        var id = open(who, 1, 0);
        add(who, id, "HN-000001");
        who.post("/slates/" + id + "/submission", "{}").then().statusCode(201);
        return id;
    }

    @Test
    void a_slate_goes_from_draft_through_a_mended_bar_and_a_return_to_approval() {
        var id = open(As.WARD, 1, 1);
        add(As.WARD, id, "HN-000001");
        add(As.WARD, id, "HN-OLD");

        As.WARD
                .get("/slates/" + id + "/verdicts")
                .then()
                .statusCode(200)
                .body("candidates.cadre", equalTo(java.util.List.of("HN-000001", "HN-OLD")))
                .body("candidates[1].verdicts.find { it.rule == 'CM-09' }.outcome", equalTo("BARRED"))
                .body("snapshot", notNullValue())
                .body("rulebook", notNullValue())
                .body("lawAt", notNullValue());
        As.WARD
                .post("/slates/" + id + "/submission", "{}")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:rule:CM-09"))
                .body("violations.field", hasItem("candidates.HN-OLD"))
                .body("violations[0].message", containsString("Margin"));

        var etag = As.WARD.get("/slates/" + id + "/candidates/HN-OLD").header("ETag");
        As.WARD.delete("/slates/" + id + "/candidates/HN-OLD", "\"1\"").then().statusCode(412);
        As.WARD
                .delete("/slates/" + id + "/candidates/HN-OLD?reason=age", etag)
                .then()
                .statusCode(204);
        As.WARD
                .post("/slates/" + id + "/submission", "{}")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:problem:candidate-count"));

        add(As.WARD, id, "HN-000002");
        As.WARD
                .post("/slates/" + id + "/submission", "{}")
                .then()
                .statusCode(201)
                .body("version", equalTo(1))
                .body("candidates.cadre", equalTo(java.util.List.of("HN-000001", "HN-000002")));
        As.APPROVER
                .post("/slates/" + id + "/approvals", RETURN)
                .then()
                .statusCode(201)
                .body("state", equalTo("RETURNED"));
        As.WARD
                .post("/slates/" + id + "/submission", "{\"reason\":\"mended\"}")
                .then()
                .statusCode(201);
        Walk.toBalloted(As.WARD, id, "HN-000001");
        As.APPROVER
                .post("/slates/" + id + "/approvals", APPROVE)
                .then()
                .statusCode(201)
                .body("state", equalTo("BALLOTED"));
        As.APPROVER_2
                .post("/slates/" + id + "/approvals", APPROVE)
                .then()
                .statusCode(201)
                .body("state", equalTo("APPROVED"))
                .body("version", equalTo(2));

        As.AUDITOR.get("/slates/" + id).then().statusCode(200).body("state", equalTo("APPROVED"));
        As.AUDITOR.get("/slates/" + id + "/versions").then().statusCode(200).body("items", hasSize(2));
        As.AUDITOR
                .get("/slates/" + id + "/approvals")
                .then()
                .body("items.decision", equalTo(java.util.List.of("RETURN", "APPROVE", "APPROVE")))
                .body("items[1].document.number", equalTo("12-QĐ/TU"));
    }

    @Test
    void a_frozen_version_stays_what_it_was_when_the_facts_change() {
        var id = open(As.WARD, 1, 0);
        add(As.WARD, id, "HN-000001");
        As.WARD.post("/slates/" + id + "/submission", "{}").then().statusCode(201);
        var before = As.AUDITOR.get("/slates/" + id + "/versions/1").asString();

        WorldKnown.become(World.city().cadre("HN-000001", "1966-01", Sex.M, "00004"));

        assertThat(As.AUDITOR.get("/slates/" + id + "/versions/1").asString()).isEqualTo(before);
        As.AUDITOR
                .get("/slates/" + id + "/verdicts")
                .then()
                .body("candidates[0].verdicts.find { it.rule == 'CM-09' }.outcome", equalTo("BARRED"));
    }
}
