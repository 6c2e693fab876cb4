package vn.kecan.planning.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static vn.kecan.planning.testing.Walk.approve;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kecan.planning.testing.As;
import vn.kecan.planning.testing.PlanningTest;
import vn.kecan.planning.testing.Walk;

/** As many different persons as the level asks for, none of whom had a part in the slate. */
@QuarkusTest
class ApprovalIT extends PlanningTest {

    private static final As CHAIR = new As("chair.hn", "HN", Walk.CHAIR, "approver");
    private static final As COUSIN = new As("cousin.hn", "HN", "HN-000003", "approver");

    @Test
    void two_different_persons_approve_what_the_city_manages() throws Exception {
        var id = balloted();
        As.AUDITOR
                .get("/slates/" + id + "/approvals/needed")
                .then()
                .body("needed", equalTo(2))
                .body("given", equalTo(0))
                .body("parameter.name", equalTo("approval.persons.city"));
        approve(As.APPROVER, id).then().statusCode(201).body("state", equalTo("BALLOTED"));
        var before = entries();
        approve(As.APPROVER, id).then().statusCode(409).body("type", equalTo("urn:problem:already-approved"));
        assertThat(entries()).isEqualTo(before);
        approve(As.APPROVER_2, id).then().statusCode(201).body("state", equalTo("APPROVED"));
        As.AUDITOR
                .get("/slates/" + id + "/approvals")
                .then()
                .body("items.responsible", equalTo(List.of("approver.hn", "approver2.hn")));
    }

    @Test
    void one_person_approves_what_the_ward_manages() {
        var id = As.WARD.post("/slates", """
                        {"unit":"00004","term":"2025-2030","kind":"POST","post":"00004-HEAD","seats":1}""").then().statusCode(201).extract().<String>path("id");
        As.WARD
                .post("/slates/" + id + "/candidates", "{\"cadre\":\"HN-000001\"}")
                .then()
                .statusCode(201);
        As.WARD.post("/slates/" + id + "/submission", "{}").then().statusCode(201);
        Walk.toBalloted(As.WARD, id, "HN-000001");
        approve(As.APPROVER, id).then().statusCode(201).body("state", equalTo("APPROVED"));
    }

    @Test
    void a_signature_counts_for_its_version_only() {
        var id = balloted();
        approve(As.APPROVER, id).then().statusCode(201);
        Walk.giveBack(As.APPROVER_2, id).then().statusCode(201).body("state", equalTo("RETURNED"));
        As.WARD.post("/slates/" + id + "/submission", "{}").then().statusCode(201);
        Walk.toBalloted(As.WARD, id, "HN-000001");
        approve(As.APPROVER_2, id).then().statusCode(201).body("state", equalTo("BALLOTED"));
        approve(As.APPROVER, id).then().statusCode(201).body("state", equalTo("APPROVED"));
    }

    @Test
    void of_two_approvers_at_the_same_instant_both_count_and_of_three_one_is_too_late() throws Exception {
        var id = balloted();
        var third = new As("approver3.hn", "HN", null, "approver");
        try (var pool = Executors.newFixedThreadPool(3)) {
            var all = List.of(As.APPROVER, As.APPROVER_2, third).stream()
                    .map(who -> (Callable<Integer>) () -> approve(who, id).statusCode())
                    .toList();
            var answers = pool.invokeAll(all);
            var codes = new java.util.ArrayList<Integer>();
            for (var it : answers) {
                codes.add(it.get());
            }
            assertThat(codes).containsExactlyInAnyOrder(201, 201, 409);
        }
        assertThat(number("select count(*) from slate_act where slate = '" + id + "' and act = 'APPROVE'"))
                .isEqualTo(1);
        assertThat(number("select count(*) from slate_act where slate = '" + id + "' and act = 'SIGN'"))
                .isEqualTo(1);
    }

    @Test
    void who_chaired_a_conference_on_it_does_not_approve_it() {
        var id = balloted();
        approve(CHAIR, id).then().statusCode(403).body("type", equalTo("urn:problem:chaired-ballot"));
        Walk.giveBack(CHAIR, id).then().statusCode(403);
        Slate.mustBe(id, "BALLOTED");
    }

    @Test
    void who_recorded_a_ballot_has_proposed() {
        var id = Slate.submitted("IN_HOUSE", 1, "HN-000001");
        Walk.consult(As.WARD, id);
        Walk.vote(As.LEAD, id, "HN-000001");
        approve(As.LEAD, id).then().statusCode(403).body("type", equalTo("urn:problem:own-proposal"));
    }

    @Test
    void who_is_related_to_a_candidate_does_not_approve() throws Exception {
        var id = balloted();
        recuse(As.APPROVER, id, "HN-000001", null).then().statusCode(201).body("relation", equalTo("SIBLING"));
        recuse(As.WARD, id, "HN-000001", "HN-000003").then().statusCode(201).body("person", equalTo("HN-000003"));
        var before = entries();
        approve(As.APPROVER, id).then().statusCode(403).body("type", equalTo("urn:problem:related-to-candidate"));
        approve(COUSIN, id).then().statusCode(403).body("type", equalTo("urn:problem:related-to-candidate"));
        assertThat(entries()).isEqualTo(before);
        approve(As.APPROVER_2, id).then().statusCode(201);
        As.AUDITOR.get("/slates/" + id + "/recusals").then().body("items", hasSize(2));
        recuse(As.APPROVER, id, "HN-000002", null)
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("candidate"));
        As.candidate("HN-000001").get("/slates/" + id + "/recusals").then().statusCode(404);
        recuse(As.candidate("HN-000001"), id, "HN-000001", null).then().statusCode(404);
    }

    @Test
    void a_delegate_decides_for_another_who_answers_for_it() {
        var id = balloted();
        delegate(As.APPROVER, "deputy.hn", "HN", 0, 2).then().statusCode(201);
        var deputy = new As("deputy.hn", "HN", null, "approver");
        var one = Walk.APPROVE.replace("}}", "},\"onBehalfOf\":\"approver.hn\"}");
        deputy.post("/slates/" + id + "/approvals", one)
                .then()
                .statusCode(201)
                .body("approver", equalTo("deputy.hn"))
                .body("responsible", equalTo("approver.hn"))
                .body("state", equalTo("BALLOTED"));
        approve(As.APPROVER, id).then().statusCode(409).body("type", equalTo("urn:problem:already-approved"));
        approve(deputy, id).then().statusCode(409).body("type", equalTo("urn:problem:already-approved"));
        approve(As.APPROVER_2, id).then().statusCode(201).body("state", equalTo("APPROVED"));
    }

    @Test
    void no_expired_revoked_or_foreign_delegation_and_none_of_somebody_who_may_not_decide() throws Exception {
        var id = balloted();
        var deputy = new As("deputy2.hn", "HN", null, "approver");
        var forApprover = Walk.APPROVE.replace("}}", "},\"onBehalfOf\":\"approver.hn\"}");
        deputy.post("/slates/" + id + "/approvals", forApprover)
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:problem:no-delegation"));
        delegate(As.APPROVER, "deputy2.hn", "00008", 0, 2).then().statusCode(201);
        deputy.post("/slates/" + id + "/approvals", forApprover)
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:problem:no-delegation"));
        delegate(As.APPROVER, "deputy2.hn", "HN", 1, 2).then().statusCode(201);
        deputy.post("/slates/" + id + "/approvals", forApprover)
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:problem:delegation-expired"));

        var given = delegate(As.APPROVER, "deputy2.hn", "HN", 0, 1)
                .then()
                .statusCode(201)
                .extract();
        var path = "/delegations/" + given.path("id");
        var etag = As.APPROVER.get(path).header("ETag");
        deputy.delete(path, etag).then().statusCode(404);
        As.APPROVER.delete(path, "\"1\"").then().statusCode(412);
        As.APPROVER.delete(path + "?reason=back", etag).then().statusCode(204);
        As.APPROVER
                .delete(path, As.APPROVER.get(path).header("ETag"))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem:delegation-revoked"));
        deputy.post("/slates/" + id + "/approvals", forApprover)
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:problem:delegation-expired"));

        delegate(CHAIR, "deputy2.hn", "HN", 0, 1).then().statusCode(201);
        var forChair = Walk.APPROVE.replace("}}", "},\"onBehalfOf\":\"chair.hn\"}");
        var before = entries();
        deputy.post("/slates/" + id + "/approvals", forChair)
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:problem:chaired-ballot"));
        assertThat(entries()).isEqualTo(before);
        Slate.mustBe(id, "BALLOTED");
    }

    @ParameterizedTest(name = "{0} for {1} from +{2} until +{3}: {4} {5}")
    @CsvSource({
        "approver.hn,HN,0,1,422,to",
        "other.hn,HN,1,1,422,until",
        "other.hn,HN,-5,0,422,until",
        "other.hn,DN,0,1,404,unit",
        "other.hn,NONE,0,1,404,unit",
        "'',HN,0,1,400,to",
    })
    void a_delegation_must_make_sense(String to, String unit, int from, int until, int status, String field) {
        delegate(As.APPROVER, to, unit, from, until).then().statusCode(status).body("violations.field", hasItem(field));
    }

    @Test
    void delegations_are_seen_in_their_units() {
        var id = delegate(As.APPROVER, "x" + UUID.randomUUID(), "00008", 0, 1)
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        As.OTHER_WARD.get("/delegations/" + id).then().statusCode(200);
        As.WARD.get("/delegations/" + id).then().statusCode(404);
        As.FOREIGNER.get("/delegations/" + id).then().statusCode(404);
        As.AUDITOR.get("/delegations?limit=1000").then().body("items.id", hasItem(id));
        As.WARD.post("/delegations", "{}").then().statusCode(403);
    }

    static io.restassured.response.Response delegate(As who, String to, String unit, int from, int until) {
        return who.post("/delegations", """
                {"to":"%s","unit":"%s","from":"%s","until":"%s","document":%s}""".formatted(
                        to, unit, Walk.today().plusDays(from), Walk.today().plusDays(until), Walk.DOCUMENT));
    }

    private static io.restassured.response.Response recuse(As who, String id, String candidate, String person) {
        return who.post("/slates/" + id + "/recusals", """
                {"candidate":"%s","relation":"SIBLING","reason":"anh em"%s}""".formatted(
                        candidate, person == null ? "" : ",\"person\":\"" + person + "\""));
    }

    private static String balloted() {
        var id = Slate.submitted("IN_HOUSE", 1, "HN-000001");
        Walk.toBalloted(As.WARD, id, "HN-000001");
        return id;
    }
}
