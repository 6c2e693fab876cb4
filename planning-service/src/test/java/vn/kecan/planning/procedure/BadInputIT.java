package vn.kecan.planning.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static vn.kecan.planning.testing.Walk.ballot;
import static vn.kecan.planning.testing.Walk.conference;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kecan.planning.testing.As;
import vn.kecan.planning.testing.PlanningTest;
import vn.kecan.planning.testing.Walk;

/**
 * Input that must not pass, one by one: the answer is a problem that names the rule or the state, and afterwards every
 * table holds what it held and the slate has the ETag it had.
 */
@QuarkusTest
class BadInputIT extends PlanningTest {

    private static final String BALLOT = "urn:problem:counts-do-not-add-up";

    @Test
    void more_votes_than_issued_ballots() throws Exception {
        var id = voting();
        var votes = Map.of("HN-000001", 21, "HN-000002", 0);
        refused(id, () -> ballot(As.WARD, id, conference(2, 30, 28, 20, 20, 20, votes, "")), 422, BALLOT)
                .body("violations.find { it.field == 'votes.HN-000001' }.value", equalTo("21"))
                .body("violations.find { it.field == 'votes.HN-000001' }.message", containsString("valid = 20"));
        refused(id, () -> ballot(As.WARD, id, conference(2, 30, 28, 20, 21, 20, votes, "")), 422, BALLOT)
                .body("violations.find { it.field == 'returned' }.message", containsString("issued = 20"));
    }

    @Test
    void votes_for_a_stranger() throws Exception {
        var id = voting();
        var votes = Map.of("HN-000003", 20);
        refused(id, () -> ballot(As.WARD, id, conference(2, votes)), 422, "urn:problem:not-a-candidate")
                .body("violations.field", hasItem("votes.HN-000003"))
                .body("violations[0].message", containsString("HN-000001"));
    }

    @Test
    void a_ballot_in_the_wrong_state() throws Exception {
        var draft = Slate.open(1, 0, "IN_HOUSE");
        var submitted = Slate.submitted("IN_HOUSE", 1, "HN-000001");
        for (var it : Map.of(draft, "DRAFT", submitted, "SUBMITTED").entrySet()) {
            refused(
                            it.getKey(),
                            () -> ballot(As.WARD, it.getKey(), conference(1, Map.of())),
                            409,
                            "urn:problem:wrong-state")
                    .body("detail", containsString("is " + it.getValue()))
                    .body("detail", containsString("needs [CONSULTED]"));
        }
    }

    @Test
    void a_response_to_no_opinion() throws Exception {
        var id = Slate.submitted("IN_HOUSE", 1, "HN-000001");
        Walk.ask(As.WARD, id, "Công an").then().statusCode(201);
        refused(id, () -> Walk.answer(As.WARD, id, 999_999), 404, "urn:problem:not-found")
                .body("detail", containsString("999999"));
        var n = Walk.opinion(As.BOARD, id, "Công an")
                .then()
                .statusCode(201)
                .extract()
                .path("n");
        var other = Slate.submitted("IN_HOUSE", 1, "HN-000002");
        refused(other, () -> Walk.answer(As.WARD, other, n), 404, "urn:problem:not-found")
                .body("detail", containsString(String.valueOf((Object) n)));
    }

    @Test
    void submission_with_a_barred_candidate() throws Exception {
        var id = Slate.open(1, 0, "IN_HOUSE");
        As.WARD
                .post("/slates/" + id + "/candidates", "{\"cadre\":\"HN-OLD\"}")
                .then()
                .statusCode(201);
        refused(id, () -> As.WARD.post("/slates/" + id + "/submission", "{}"), 422, "urn:rule:CM-09")
                .body("violations.field", hasItem("candidates.HN-OLD"))
                .body("violations.message", hasItem(containsString("45-CT/TW")));
        Slate.mustBe(id, "DRAFT");
    }

    @Test
    void approval_by_the_proposer() throws Exception {
        var id = Slate.open(1, 0, "IN_HOUSE");
        As.LEAD
                .post("/slates/" + id + "/candidates", "{\"cadre\":\"HN-000001\"}")
                .then()
                .statusCode(201);
        As.WARD.post("/slates/" + id + "/submission", "{}").then().statusCode(201);
        Walk.toBalloted(As.WARD, id, "HN-000001");
        refused(id, () -> Walk.approve(As.LEAD, id), 403, "urn:problem:own-proposal");
    }

    @Test
    void approval_by_the_nominee() throws Exception {
        var id = balloted();
        refused(id, () -> Walk.approve(As.candidate("HN-000001"), id), 403, "urn:problem:own-candidacy");
    }

    @Test
    void approval_by_a_relative_who_should_have_recused_himself() throws Exception {
        var id = balloted();
        As.WARD.post("/slates/" + id + "/recusals", """
                        {"candidate":"HN-000001","person":"HN-000003","relation":"SIBLING","reason":"anh em"}""").then().statusCode(201);
        var sister = new As("sister.hn", "HN", "HN-000003", "approver");
        refused(id, () -> Walk.approve(sister, id), 403, "urn:problem:related-to-candidate");
    }

    @Test
    void approval_by_an_expired_delegate() throws Exception {
        var id = balloted();
        var deputy = "expired-" + id;
        ApprovalIT.delegate(As.APPROVER, deputy, "HN", 0, 1).then().statusCode(201);
        run("""
            insert into delegation (id, unit, from_name, from_id, to_name, valid_from, valid_to, document, known_from, recorded_by)
            select gen_random_uuid(), unit, from_name, from_id, to_name || '-once', valid_from - 30, valid_from - 1, document,
                   known_from, recorded_by from delegation where to_name = '%s'""".formatted(deputy));
        var once = new As(deputy + "-once", "HN", null, "approver");
        var body = Walk.APPROVE.replace("}}", "},\"onBehalfOf\":\"approver.hn\"}");
        refused(id, () -> once.post("/slates/" + id + "/approvals", body), 403, "urn:problem:delegation-expired")
                .body("detail", containsString("up to " + Walk.today().minusDays(1)));
        var still = new As(deputy, "HN", null, "approver");
        still.post("/slates/" + id + "/approvals", body).then().statusCode(201);
    }

    @Test
    void a_withdrawn_candidate_in_a_ballot() throws Exception {
        var id = voting();
        As.WARD
                .post("/slates/" + id + "/candidates/HN-000002/withdrawal", "{\"reason\":\"sức khỏe\"}")
                .then()
                .statusCode(201);
        var votes = Map.of("HN-000001", 15, "HN-000002", 10);
        refused(id, () -> ballot(As.WARD, id, conference(2, votes)), 422, "urn:problem:withdrawn-candidate")
                .body("violations.field", hasItem("votes.HN-000002"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1999-2004", "2025-2031", "next"})
    void an_unknown_term(String term) throws Exception {
        refused(
                        () -> As.WARD.post("/plans", "{\"unit\":\"00004\",\"term\":\"%s\"}".formatted(term)),
                        422,
                        "urn:problem:unprocessable")
                .body("violations[0].field", equalTo("term"))
                .body("violations[0].message", containsString("2030-2035"));
        refused(() -> As.WARD.post("/slates", """
                        {"unit":"00004","term":"%s","kind":"POST","post":"00004-DEP","seats":1,"surplus":0}""".formatted(term)), 422, "urn:problem:unprocessable")
                .body("violations[0].field", equalTo("term"));
        refused(() -> As.WARD.post("/eligibility", """
                        {"cadre":"HN-000001","post":"00004-DEP","term":"%s","purpose":"APPOINT"}""".formatted(term)), 422, "urn:problem:unprocessable")
                .body("violations[0].field", equalTo("term"));
    }

    @Test
    void a_law_day_before_any_law() throws Exception {
        var id = Slate.open(1, 0, "IN_HOUSE");
        var paths = new String[] {
            "/slates/" + id + "/verdicts?lawAt=1950-01-01", "/coverage?unit=00004&term=2025-2030&lawAt=1950-01-01"
        };
        for (var path : paths) {
            refused(id, () -> As.BOARD.get(path), 422, "urn:problem:unprocessable")
                    .body("violations[0].field", equalTo("lawAt"))
                    .body("violations[0].message", containsString("the first day on which one is, is 2017-10-07"));
        }
        refused(() -> As.BOARD.get("/impact?from=1950-01-01&to=2025-10-08"), 422, "urn:problem:unprocessable")
                .body("violations[0].field", equalTo("from"));
    }

    /** Asks, and holds all tables and the slate's ETag against what they were. */
    private ValidatableResponse refused(String slate, Supplier<Response> request, int status, String type)
            throws Exception {
        var etag = As.BOARD.get("/slates/" + slate).header("ETag");
        assertThat(etag).isNotNull();
        var answer = refused(request, status, type);
        assertThat(As.BOARD.get("/slates/" + slate).header("ETag")).isEqualTo(etag);
        return answer;
    }

    private ValidatableResponse refused(Supplier<Response> request, int status, String type) throws Exception {
        var before = tables();
        var answer = request.get()
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo(type));
        assertThat(tables()).isEqualTo(before);
        return answer;
    }

    /** A digest of the whole content of each table. */
    private Map<String, String> tables() throws Exception {
        var digests = new TreeMap<String, String>();
        try (var connection = database.getConnection();
                var names = connection
                        .createStatement()
                        .executeQuery("select tablename from pg_tables where schemaname = 'public'")) {
            while (names.next()) {
                var name = names.getString(1);
                try (var digest = connection
                        .createStatement()
                        .executeQuery(
                                "select count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '')"
                                        + " from \"" + name + "\" t")) {
                    digest.next();
                    digests.put(name, digest.getString(1));
                }
            }
        }
        assertThat(digests).containsKeys("ledger_entry", "slate_act", "slate_ballot");
        return digests;
    }

    private static String voting() {
        var id = Slate.consulted();
        ballot(As.WARD, id, conference(1, Map.of())).then().statusCode(201);
        return id;
    }

    private static String balloted() {
        var id = Slate.submitted("IN_HOUSE", 1, "HN-000001");
        Walk.toBalloted(As.WARD, id, "HN-000001");
        return id;
    }
}
