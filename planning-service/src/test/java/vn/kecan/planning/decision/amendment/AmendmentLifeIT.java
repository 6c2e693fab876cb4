package vn.kecan.planning.decision.amendment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import vn.kecan.planning.testing.As;
import vn.kecan.planning.testing.PlanningTest;
import vn.kecan.platform.ledger.Ledger;

/** A change of the rulebook: drafted by one, approved by another, judged by at once, and old answers stay. */
@QuarkusTest
class AmendmentLifeIT extends PlanningTest {

    static final As ADMIN = new As("admin.hn", "HN", null, "admin");
    static final As BOTH = new As("admin.hn", "HN", null, "admin", "approver");
    static final String AMENDMENTS = "/rulebook/amendments";
    private static final AtomicInteger YEARS = new AtomicInteger(2091);
    private static final String APPROVAL = """
            {"reason":"Đã đối chiếu","document":{"number":"15-TB/TU","date":"2026-12-03","issuer":"Thành ủy Hà Nội"}}""";

    @Inject
    Amendments amendments;

    @Inject
    AmendmentRecord record;

    @Inject
    RulebookVersions versions;

    @Inject
    Ledger ledger;

    @Inject
    EntityManager database;

    /** So far ahead that no other test is judged by it, and each time another year. */
    static String body(int year) {
        return """
                {"title":"Sửa số tháng","reason":"Quy định mới",
                 "document":{"number":"400-QĐ/TW","date":"2026-12-01","issuer":"Bộ Chính trị"},
                 "changes":[{"parameter":"planning.age.months-left","from":"%d-01-01","to":"%d-02-01",
                  "values":{"tier-1":30,"tier-2":31},"act":"400-QĐ/TW","clause":"Điều 5","standing":"OFFICIAL",
                  "checked":"2026-12-02"}]}""".formatted(year, year);
    }

    static String draft(int year) {
        return ADMIN.post(AMENDMENTS, body(year))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static Response ask(int year, String more) {
        return As.AUDITOR.asks().body("""
                {"cadre":"HN-000001","post":"00004-DEP","term":"2030-2035","tier":1,"purpose":"PLAN",
                 "lawAt":"%d-01-15"%s}""".formatted(year, more)).post("/api/planning/v1/eligibility");
    }

    private static int needed(Response answer) {
        return answer.then().statusCode(200).extract().path("verdicts.find { it.rule == 'PL-10' }.parameter.value");
    }

    @Test
    void it_judges_from_the_approval_of_a_second_person_on_and_old_answers_can_be_given_again() {
        int year = YEARS.getAndIncrement();
        var before = ask(year, "");
        assertThat(needed(before)).isEqualTo(60);
        String old = before.path("rulebook");
        String knownAt = before.path("knownAt");
        var id = draft(year);
        ADMIN.get(AMENDMENTS + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("state", equalTo("DRAFT"))
                .body("draftedOn", equalTo(old))
                .body("decision", nullValue());
        assertThat(needed(ask(year, ""))).isEqualTo(60);

        String hash = As.APPROVER
                .post(AMENDMENTS + "/" + id + "/approval", APPROVAL)
                .then()
                .statusCode(201)
                .body("state", equalTo("APPROVED"))
                .body("decision.by", equalTo("approver.hn"))
                .extract()
                .path("decision.rulebook");
        assertThat(hash).hasSize(64).isNotEqualTo(old);
        var after = ask(year, "");
        assertThat(needed(after)).isEqualTo(30);
        after.then()
                .body("rulebook", equalTo(hash))
                .body("verdicts.find { it.rule == 'PL-10' }.parameter.citation.act", equalTo("400-QĐ/TW"))
                .body("verdicts.find { it.rule == 'PL-10' }.parameter.to", equalTo(year + "-02-01"));

        var byHash = ask(year, ",\"rulebook\":\"" + old + "\"");
        assertThat(needed(byHash)).isEqualTo(60);
        var byInstant = ask(year, ",\"knownAt\":\"" + knownAt + "\"");
        assertThat(needed(byInstant)).isEqualTo(60);
        assertThat(byInstant.asString()).isEqualTo(before.asString());

        As.SYSTEM.get("/rulebook/versions?limit=1000").then().statusCode(200).body("items.hash", hasItem(hash));
        As.SYSTEM
                .get("/rulebook/versions/" + old)
                .then()
                .statusCode(200)
                .body("hash", equalTo(old))
                .body("content", hasKey("law/rules/PL-10.yaml"));
        As.AUDITOR.get("/rules").then().body("rulebook", equalTo(hash));
    }

    @Test
    void another_replica_judges_by_it_without_a_restart() {
        int year = YEARS.getAndIncrement();
        var other = new StoredRulebooks(amendments, record, versions, ledger, database);
        var before = other.now(ledger.head().at()).hash();
        var id = draft(year);
        String hash = As.APPROVER
                .post(AMENDMENTS + "/" + id + "/approval", APPROVAL)
                .then()
                .statusCode(201)
                .extract()
                .path("decision.rulebook");
        assertThat(other.now(ledger.head().at()).hash()).isEqualTo(hash).isNotEqualTo(before);
        assertThat(other.named(hash))
                .hasValueSatisfying(it -> assertThat(it.hash()).isEqualTo(hash));
        assertThat(other.named(before)).isPresent();
        assertThat(other.named("0".repeat(64))).isEmpty();
    }

    @Test
    void nobody_approves_his_own_draft_not_even_past_the_service() throws Exception {
        var id = draft(YEARS.getAndIncrement());
        var before = entries();
        BOTH.post(AMENDMENTS + "/" + id + "/approval", APPROVAL)
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:problem:own-proposal"));
        assertThat(entries()).isEqualTo(before);
        var hash = (String) As.AUDITOR.get("/rules").path("rulebook");
        assertThatThrownBy(() -> run("""
                        insert into amendment_act (n, amendment, state, actor, actor_id, at, reason, document, rulebook)
                        select 999999999, id, 'APPROVED', 'x', drafted_id, now(), 'x', '{}', '%s'
                        from amendment where id = '%s'""".formatted(hash, id))).hasMessageContaining("second person");
        for (var sql : List.of(
                "update rulebook_version set content = '{}'",
                "delete from rulebook_use",
                "update amendment set title = 'x'",
                "delete from amendment_act")) {
            assertThatThrownBy(() -> run(sql)).hasMessageContaining("append-only");
        }
    }

    @Test
    void a_part_of_the_city_does_not_change_the_law_for_all() {
        var id = draft(YEARS.getAndIncrement());
        As.LEAD
                .post(AMENDMENTS + "/" + id + "/approval", APPROVAL)
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:problem:not-for-all"));
        new As("admin.00004", "00004", null, "admin")
                .post(AMENDMENTS, body(2100))
                .then()
                .statusCode(403);
        for (var who : List.of(As.AUDITOR, As.BOARD, As.SYSTEM, As.OFFICER)) {
            who.post(AMENDMENTS, body(2100)).then().statusCode(403);
            who.post(AMENDMENTS + "/" + id + "/approval", APPROVAL).then().statusCode(403);
        }
    }

    @Test
    void a_draft_is_decided_once() {
        var withdrawn = draft(YEARS.getAndIncrement());
        ADMIN.post(AMENDMENTS + "/" + withdrawn + "/withdrawal", "{\"reason\":\"sai ngày\"}")
                .then()
                .statusCode(201)
                .body("state", equalTo("WITHDRAWN"))
                .body("decision.rulebook", nullValue());
        As.APPROVER
                .post(AMENDMENTS + "/" + withdrawn + "/approval", APPROVAL)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem:wrong-state"));
        var approved = draft(YEARS.getAndIncrement());
        As.APPROVER
                .post(AMENDMENTS + "/" + approved + "/approval", APPROVAL)
                .then()
                .statusCode(201);
        As.APPROVER_2
                .post(AMENDMENTS + "/" + approved + "/approval", APPROVAL)
                .then()
                .statusCode(409);
        ADMIN.post(AMENDMENTS + "/" + approved + "/withdrawal", "{\"reason\":\"x\"}")
                .then()
                .statusCode(409);
    }

    @Test
    void of_two_approvals_at_the_same_instant_one_makes_a_version() throws Exception {
        var id = draft(YEARS.getAndIncrement());
        var uses = number("select count(*) from rulebook_use");
        try (var both = Executors.newFixedThreadPool(2)) {
            var answers = both.invokeAll(List.<Callable<Integer>>of(
                    () -> As.APPROVER
                            .post(AMENDMENTS + "/" + id + "/approval", APPROVAL)
                            .statusCode(),
                    () -> As.APPROVER_2
                            .post(AMENDMENTS + "/" + id + "/approval", APPROVAL)
                            .statusCode()));
            assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(201, 409);
        }
        assertThat(number("select count(*) from rulebook_use")).isEqualTo(uses + 1);
    }

    @Test
    void a_rehearsal_makes_no_version() throws Exception {
        var id = draft(YEARS.getAndIncrement());
        var uses = number("select count(*) from rulebook_use");
        As.APPROVER
                .post(AMENDMENTS + "/" + id + "/approval?dryRun=true", APPROVAL)
                .then()
                .statusCode(200)
                .body("decision.rulebook", notNullValue());
        assertThat(number("select count(*) from rulebook_use")).isEqualTo(uses);
        ADMIN.get(AMENDMENTS + "/" + id).then().body("state", equalTo("DRAFT"));
    }
}
