package vn.kecan.planning.slate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static vn.kecan.planning.slate.SlateLifeIT.APPROVE;
import static vn.kecan.planning.slate.SlateLifeIT.RETURN;
import static vn.kecan.planning.slate.SlateLifeIT.add;
import static vn.kecan.planning.slate.SlateLifeIT.open;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kecan.planning.testing.As;
import vn.kecan.planning.testing.PlanningTest;

/** How many a draft asks for can change; what it asked for before stays on record. */
@QuarkusTest
class SlateChangeIT extends PlanningTest {

    private static final String TO_TWO = "{\"seats\":2,\"reason\":\"one more seat\"}";

    @Test
    void a_changed_draft_is_submitted_with_as_many_as_it_asks_for_now() {
        var id = open(As.WARD, 1, 1);
        var opened = As.WARD.get("/slates/" + id);
        As.WARD
                .patch("/slates/" + id, opened.header("ETag"), "{\"seats\":2,\"surplus\":0,\"reason\":\"as agreed\"}")
                .then()
                .statusCode(200)
                .body("seats", equalTo(2))
                .body("surplus", equalTo(0))
                .body("state", equalTo("DRAFT"));
        As.WARD
                .get("/slates/" + id + "?knownAt=" + opened.path("changedAt"))
                .then()
                .body("seats", equalTo(1))
                .body("surplus", equalTo(1));

        add(As.WARD, id, "HN-000001");
        As.WARD
                .post("/slates/" + id + "/submission", "{}")
                .then()
                .statusCode(422)
                .body("violations[0].message", containsString("2 + 0 = 2"));
        add(As.WARD, id, "HN-000002");
        As.WARD
                .post("/slates/" + id + "/submission", "{}")
                .then()
                .statusCode(201)
                .body("seats", equalTo(2))
                .body("surplus", equalTo(0));
        As.WARD.get("/slates?limit=1000").then().body("items.find { it.id == '" + id + "' }.seats", equalTo(2));
    }

    @Test
    void what_is_absent_stays() {
        var id = open(As.WARD, 1, 1);
        As.WARD
                .patch("/slates/" + id, etag(id), TO_TWO)
                .then()
                .body("seats", equalTo(2))
                .body("surplus", equalTo(1));
        As.WARD
                .patch("/slates/" + id, etag(id), "{\"surplus\":3,\"reason\":\"more choice\"}")
                .then()
                .body("seats", equalTo(2))
                .body("surplus", equalTo(3));
    }

    @Test
    void only_a_draft_changes() {
        var id = open(As.WARD, 1, 0);
        add(As.WARD, id, "HN-000001");
        As.WARD.post("/slates/" + id + "/submission", "{}").then().statusCode(201);
        mustBeInTheWrongState(id, "SUBMITTED");
        As.APPROVER.post("/slates/" + id + "/approvals", RETURN).then().statusCode(201);
        mustBeInTheWrongState(id, "RETURNED");
    }

    private static void mustBeInTheWrongState(String id, String state) {
        As.WARD
                .patch("/slates/" + id, etag(id), TO_TWO)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem:wrong-state"))
                .body("detail", containsString("is " + state))
                .body("detail", containsString("CHANGE needs [DRAFT]"));
    }

    @Test
    void who_changed_it_does_not_approve_it() {
        var id = open(As.WARD, 2, 0);
        As.LEAD
                .patch("/slates/" + id, etag(id), "{\"seats\":1,\"reason\":\"one seat less\"}")
                .then()
                .statusCode(200);
        add(As.WARD, id, "HN-000001");
        As.WARD.post("/slates/" + id + "/submission", "{}").then().statusCode(201);
        As.LEAD
                .post("/slates/" + id + "/approvals", APPROVE)
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:problem:own-proposal"));
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"seats\":0,\"reason\":\"x\"}|400|seats",
                "{\"seats\":501,\"reason\":\"x\"}|400|seats",
                "{\"surplus\":-1,\"reason\":\"x\"}|400|surplus",
                "{\"seats\":\"2\",\"reason\":\"x\"}|400|seats",
                "{\"seats\":2}|400|reason",
                "{\"reason\":\"x\"}|400|seats",
                "{\"seats\":2,\"post\":\"00004-DEP\",\"reason\":\"x\"}|400|post",
                "{\"seats\":1,\"surplus\":0,\"reason\":\"x\"}|409|seats"
            })
    void a_change_that_makes_no_sense_is_refused_by_field(String body, int status, String field) throws Exception {
        var id = open(As.WARD, 1, 0);
        var before = entries();
        As.WARD
                .patch("/slates/" + id, etag(id), body)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("violations.field", hasItem(field));
        assertThat(entries()).isEqualTo(before);
    }

    @Test
    void the_state_seen_must_be_named_and_be_the_present_one() {
        var id = open(As.WARD, 1, 0);
        As.WARD
                .asks()
                .body(TO_TWO)
                .patch("/api/planning/v1/slates/" + id)
                .then()
                .statusCode(428);
        var stale = etag(id);
        add(As.WARD, id, "HN-000001");
        As.WARD.patch("/slates/" + id, stale, TO_TWO).then().statusCode(412);
    }

    @Test
    void a_dry_run_answers_and_leaves_nothing() throws Exception {
        var id = open(As.WARD, 1, 0);
        var before = entries();
        As.WARD
                .patch("/slates/" + id + "?dryRun=true", etag(id), TO_TWO)
                .then()
                .statusCode(200)
                .body("seats", equalTo(2));
        As.WARD.get("/slates/" + id).then().body("seats", equalTo(1));
        assertThat(entries()).isEqualTo(before);
    }

    @Test
    void one_ledger_entry_says_who_changed_what_and_why() throws Exception {
        var id = open(As.WARD, 1, 0);
        var before = entries();
        As.WARD.patch("/slates/" + id, etag(id), TO_TWO).then().statusCode(200);
        assertThat(entries()).isEqualTo(before + 1);
        assertThat(number("select count(*) from ledger_entry where subject = '" + id
                        + "' and action = 'slate.change' and actor = 'board.00004' and why = 'one more seat'"))
                .isEqualTo(1);
    }

    @Test
    void another_ward_and_another_role_change_nothing() {
        var id = open(As.WARD, 1, 0);
        As.OTHER_WARD.patch("/slates/" + id, etag(id), TO_TWO).then().statusCode(404);
        As.APPROVER.patch("/slates/" + id, etag(id), TO_TWO).then().statusCode(403);
        As.candidate("HN-000001")
                .patch("/slates/" + id, etag(id), TO_TWO)
                .then()
                .statusCode(200);
    }

    private static String etag(String id) {
        return As.WARD.get("/slates/" + id).header("ETag");
    }
}
