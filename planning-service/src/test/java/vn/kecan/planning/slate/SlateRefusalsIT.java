package vn.kecan.planning.slate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static vn.kecan.planning.slate.SlateLifeIT.APPROVE;
import static vn.kecan.planning.slate.SlateLifeIT.RETURN;
import static vn.kecan.planning.slate.SlateLifeIT.add;
import static vn.kecan.planning.slate.SlateLifeIT.open;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kecan.planning.testing.As;
import vn.kecan.planning.testing.PlanningTest;

@QuarkusTest
class SlateRefusalsIT extends PlanningTest {

    private static String submitted(As who) {
        var id = open(who, 1, 0);
        add(who, id, "HN-000001");
        who.post("/slates/" + id + "/submission", "{}").then().statusCode(201);
        return id;
    }

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

        As.APPROVER.post("/slates/" + id + "/approvals", APPROVE).then().statusCode(201);
        As.APPROVER_2
                .post("/slates/" + id + "/approvals", RETURN)
                .then()
                .statusCode(409)
                .body("detail", containsString("nothing"));
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
        As.APPROVER.post("/slates/" + id + "/approvals", APPROVE).then().statusCode(409);
    }

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
                        {"unit":"00004","term":"2025-2030","kind":"POST","post":"00004-DEP","seats":1}""").then().statusCode(404).body("violations[0].field", equalTo("unit"));
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

    @Test
    void the_same_key_gives_the_same_answer_and_another_body_is_refused() throws Exception {
        var key = UUID.randomUUID().toString();
        var body = """
                {"unit":"00004","term":"2025-2030","kind":"POST","post":"00004-DEP","seats":1}""";
        var first = As.WARD.post("/slates", body, key);
        var entries = entries();
        var second = As.WARD.post("/slates", body, key);
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(entries()).isEqualTo(entries);
        As.WARD
                .post("/slates", body.replace("\"seats\":1", "\"seats\":2"), key)
                .then()
                .statusCode(422);
        As.WARD.asks().body(body).post("/api/planning/v1/slates").then().statusCode(428);
    }

    @Test
    void a_dry_run_answers_and_leaves_nothing() throws Exception {
        var id = open(As.WARD, 1, 0);
        add(As.WARD, id, "HN-000001");
        var before = entries();
        As.WARD
                .post("/slates/" + id + "/submission?dryRun=true", "{}")
                .then()
                .statusCode(200)
                .body("version", equalTo(1));
        As.WARD.get("/slates/" + id).then().body("state", equalTo("DRAFT"));
        As.WARD.get("/slates/" + id + "/versions").then().body("items", equalTo(List.of()));
        assertThat(entries()).isEqualTo(before);
    }

    @Test
    void of_two_approvers_at_once_one_wins() throws Exception {
        var id = submitted(As.WARD);
        try (var pool = Executors.newFixedThreadPool(2)) {
            Callable<Integer> one = () ->
                    As.APPROVER.post("/slates/" + id + "/approvals", APPROVE).statusCode();
            Callable<Integer> other = () ->
                    As.APPROVER_2.post("/slates/" + id + "/approvals", RETURN).statusCode();
            var answers = pool.invokeAll(List.of(one, other));
            assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(201, 409);
        }
        assertThat(number("select count(*) from slate_act where slate = '" + id + "' and act in ('APPROVE','RETURN')"))
                .isEqualTo(1);
    }

    @Test
    void a_stale_if_match_is_refused_where_it_is_given() {
        var id = open(As.WARD, 1, 0);
        var stale = As.WARD.get("/slates/" + id).header("ETag");
        add(As.WARD, id, "HN-000001");
        As.WARD
                .asks()
                .header("If-Match", stale)
                .header("Idempotency-Key", UUID.randomUUID())
                .body("{}")
                .post("/api/planning/v1/slates/" + id + "/submission")
                .then()
                .statusCode(412);
    }

    @Test
    void every_write_has_one_ledger_entry_that_says_who_and_why() throws Exception {
        var before = entries();
        var id = submitted(As.WARD);
        As.APPROVER.post("/slates/" + id + "/approvals", APPROVE).then().statusCode(201);
        assertThat(entries()).isEqualTo(before + 4);
        assertThat(
                        number(
                                "select count(*) from ledger_entry where subject = '" + id
                                        + "' and action = 'slate.approve' and actor = 'approver.hn' and why = 'Đủ điều kiện'"
                                        + " and decision ->> 'number' = '12-QĐ/TU' and before_hash is not null and after_hash is not null"))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "update slate set seats = 99",
                "delete from slate",
                "update slate_act set actor_id = 'x'",
                "delete from slate_act",
                "update slate_version set frozen = '{}'",
                "delete from slate_version",
                "truncate slate_version",
                "delete from slate_candidate",
                "update slate_candidate set cadre = 'x'",
                "truncate slate_candidate",
            })
    void the_database_itself_keeps_what_was_done(String sql) {
        submitted(As.WARD);
        assertThatThrownBy(() -> run(sql)).hasMessageMatching("(?s).*(append-only|keeps its versions).*");
    }

    @Test
    void the_list_pages_without_losing_or_doubling_while_others_write() {
        var before =
                new ArrayList<>(As.WARD.get("/slates?limit=1000").jsonPath().getList("items.id", String.class));
        for (var i = 0; i < 5; i++) {
            before.add(open(As.WARD, 1, 0));
        }
        var seen = new ArrayList<String>();
        var cursor = "";
        do {
            var page = As.WARD.get("/slates?limit=2" + cursor).jsonPath();
            seen.addAll(page.getList("items.id", String.class));
            var next = page.getString("next");
            open(As.WARD, 1, 0);
            cursor = next == null ? null : "&cursor=" + next;
        } while (cursor != null);
        assertThat(seen).containsExactlyElementsOf(before);
    }
}
