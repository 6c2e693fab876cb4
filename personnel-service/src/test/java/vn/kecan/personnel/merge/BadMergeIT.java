package vn.kecan.personnel.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.*;
import static vn.kecan.personnel.merge.Twice.made;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.kecan.backing.TestPostgres;
import vn.kecan.backing.TestTokens;
import vn.kecan.personnel.Api;
import vn.kecan.personnel.Suite;

@QuarkusTest
@WithTestResource(
        value = TestPostgres.class,
        initArgs = @ResourceArg(name = "database", value = "personnel"),
        scope = TestResourceScope.GLOBAL)
@WithTestResource(value = TestTokens.class, scope = TestResourceScope.GLOBAL)
class BadMergeIT {

    private Twice it;

    @BeforeEach
    void somebodyIsRecordedTwice() {
        it = new Twice();
    }

    @Test
    void nobody_is_merged_into_himself() {
        it.merge(it.one, it.one)
                .then()
                .statusCode(400)
                .body("violations.field", contains("into"))
                .body("violations.value", contains(it.one));
    }

    @Test
    void the_unknown_and_those_beyond_reach_look_alike() {
        var elsewhere = new Twice();
        var unknown = it.merge(it.one, "NOBODY");
        var beyond = it.merge(it.one, elsewhere.one);
        unknown.then().statusCode(422).body("violations.field", contains("into"));
        assertThat(beyond.asString().replace(elsewhere.one, "NOBODY")).isEqualTo(unknown.asString());
        it.merge("NOBODY", it.two).then().statusCode(404).body("type", is("urn:problem:not-found"));
        it.merge(elsewhere.one, it.two).then().statusCode(404).body("type", is("urn:problem:not-found"));
    }

    @Test
    void sex_and_year_of_birth_must_agree_or_be_confirmed() {
        var other = it.root + "-M";
        made(it.officer.post(
                "/cadres",
                Api.cadre(other, "Đặng Văn Huế").replace("\"F\"", "\"M\"").replace("1975-09", "1976-09")));
        it.merge(other, it.two)
                .then()
                .statusCode(409)
                .body("type", is("urn:problem:cadres-differ"))
                .body("violations.field", contains("sex", "birthDate"))
                .body("detail", containsString("confirmed"));
        made(it.merge(other, it.two, ",\"confirmed\":true"));
    }

    @Test
    void the_month_of_birth_may_differ_and_what_holds_since_birth_follows_it() {
        var other = it.root + "-DAY";
        made(it.officer.post("/cadres", Api.cadre(other, "Đặng Thị Huế").replace("1975-09", "1975-03-04")));
        var degree = it.has(
                other,
                "degrees",
                "{\"level\":\"MASTER\",\"field\":\"Luật\",\"institution\":\"ĐHQG\",\"mode\":\"FULL_TIME\",\"declared\":true}");
        made(it.merge(other, it.two));
        it.read(it.two + "/degrees/" + degree).then().statusCode(200).body("from", is("1975-09-01"));
    }

    @Test
    void what_cannot_both_stand_refuses_all_of_it_and_names_both() throws SQLException {
        var posting = it.posted(it.one, it.here, "2020-01-01", "2021-01-01");
        var otherPosting = it.posted(it.two, it.here, "2020-06-01", "2021-06-01");
        var evaluation = it.evaluated(it.one, "2023", "GOOD");
        var otherEvaluation = it.evaluated(it.two, "2023", "EXCELLENT");
        var grade = it.has(it.one, "salary-grades", grade("2020-01-01", "3"));
        var otherGrade = it.has(it.two, "salary-grades", grade("2021-01-01", "4"));
        var flag = it.has(it.one, "local-flags", flag("true"));
        it.has(it.two, "local-flags", flag("false"));
        var departure = it.has(it.two, "departures", "{\"kind\":\"RETIRED\",\"from\":\"2024-01-01\"," + Twice.BY + "}");
        it.posted(it.one, it.there, "2022-01-01", null);
        var entries = Api.count("from ledger_entry");

        var refused = it.merge(it.one, it.two);

        refused.then()
                .statusCode(409)
                .body("type", is("urn:problem:merge-conflicts"))
                .body(
                        "violations.field",
                        containsInAnyOrder(
                                "posting", "evaluation", "salary-grade", "local-flag", "local-flag", "departure"))
                .body("violations.value", hasItems(posting, evaluation, grade, flag, departure));
        assertThat(refused.asString()).contains(otherPosting, otherEvaluation, otherGrade, "2022-01-01");
        assertThat(Api.count("from ledger_entry")).isEqualTo(entries);
        it.read(it.one + "/postings").then().statusCode(200).body("items", hasSize(2));
    }

    @Test
    void one_period_after_the_other_is_no_conflict() {
        it.has(it.one, "salary-grades", grade("2018-01-01", "2").replace("}", ",\"to\":\"2021-01-01\"}"));
        it.has(it.two, "salary-grades", grade("2021-01-01", "4"));
        it.posted(it.one, it.here, "2018-01-01", "2021-01-01");
        it.posted(it.two, it.here, "2021-01-01", null);
        made(it.merge(it.one, it.two));
        it.read(it.two + "/salary-grades").then().body("items", hasSize(2));
        it.read(it.two + "/postings").then().body("items", hasSize(2));
    }

    @Test
    void nobody_becomes_his_own_relative_and_the_answer_does_not_tell_that_he_would() {
        var named = it.related(it.one, "SIBLING", it.two);
        mustOnlyHint(it.merge(it.one, it.two), named);
        mustOnlyHint(it.merge(it.two, it.one), named);
    }

    @Test
    void nobody_becomes_his_own_ancestor() {
        it.related(it.one, "FATHER", it.third);
        var named = it.related(it.third, "FATHER", it.two);
        mustOnlyHint(it.merge(it.one, it.two), named);
        mustOnlyHint(it.merge(it.two, it.one), named);
    }

    private void mustOnlyHint(Response refused, String id) {
        refused.then()
                .statusCode(409)
                .body("violations.field", contains("restricted"))
                .body("violations.value", contains("•••"));
        assertThat(refused.asString()).doesNotContain(id, "relative\"", it.third, "Người thân");
    }

    @Test
    void a_merge_needs_its_key_and_the_state_it_saw_and_an_officer() {
        var etag = it.read(it.one).header("ETag");
        var path = Suite.API + "/cadres/" + it.one + "/merge";
        var body = Twice.body(it.two, "");
        it.officer
                .http()
                .header("Idempotency-Key", "k")
                .body(body)
                .post(path)
                .then()
                .statusCode(428);
        it.officer.http().header("If-Match", etag).body(body).post(path).then().statusCode(428);
        it.merge(it.one, body, "\"1\"", UUID.randomUUID().toString(), "").then().statusCode(412);
        Twice.as(it.root, "org-board", "auditor", "approver")
                .header("If-Match", etag)
                .header("Idempotency-Key", "k")
                .body(body)
                .post(path)
                .then()
                .statusCode(403);
        it.merge(it.one, "{\"into\":\"" + it.two + "\"}", etag, "k", "")
                .then()
                .statusCode(400)
                .body("violations.field", contains("reason"));
        made(it.merge(it.one, body, etag, UUID.randomUUID().toString(), ""));
    }

    @Test
    void the_same_request_again_gets_the_same_answer_and_another_finds_him_merged() throws SQLException {
        var etag = it.read(it.one).header("ETag");
        var key = UUID.randomUUID().toString();
        var body = Twice.body(it.two, "");
        var first = made(it.merge(it.one, body, etag, key, ""));
        var entries = Api.count("from ledger_entry");
        assertThat(it.merge(it.one, body, etag, key, "").asString()).isEqualTo(first.asString());
        it.merge(it.one, Twice.body(it.third, ""), etag, key, "").then().statusCode(422);
        it.merge(it.one, body, etag, UUID.randomUUID().toString(), "")
                .then()
                .statusCode(404)
                .body("type", is("urn:problem:cadre-merged"));
        it.merge(it.third, it.one)
                .then()
                .statusCode(422)
                .body("violations.field", contains("into"))
                .body("violations[0].message", containsString(it.two));
        assertThat(Api.count("from ledger_entry")).isEqualTo(entries);
    }

    @Test
    void a_merged_code_leads_to_the_last_survivor_and_is_never_given_again() {
        made(it.merge(it.one, it.two));
        made(it.merge(it.two, it.third));
        it.read(it.one)
                .then()
                .statusCode(404)
                .body("detail", containsString(it.third))
                .body("detail", not(containsString(it.two)));
        it.officer.post("/cadres", Api.cadre(it.one, "Người khác")).then().statusCode(409);
        Suite.load(it.root, "cadres", """
                code,fullName,birthDate,sex,ethnicity
                %s,Người khác,1980-01,M,1
                """.formatted(it.one))
                .then()
                .statusCode(422)
                .body(containsString("merged into another record"));
    }

    @Test
    void of_two_merges_at_once_one_wins() throws Exception {
        it.posted(it.one, it.here, "2020-01-01", null);
        it.evaluated(it.two, "2023", "GOOD");
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var forth = CompletableFuture.supplyAsync(() -> it.merge(it.one, it.two), pool);
            var back = CompletableFuture.supplyAsync(() -> it.merge(it.two, it.one), pool);
            var codes = List.of(forth.get().statusCode(), back.get().statusCode());
            assertThat(codes).as(forth.get().asString() + back.get().asString()).containsOnlyOnce(200);
            assertThat(codes).containsAnyOf(404, 422);
            var stays = forth.get().statusCode() == 200 ? it.two : it.one;
            it.read(stays + "/postings").then().body("items", hasSize(1));
            it.read(stays + "/evaluations").then().body("items", hasSize(1));
        }
    }

    @Test
    void the_duplicates_past_is_for_whoever_reaches_the_one_who_goes_on() {
        it.posted(it.one, it.here, "2020-01-01", "2021-01-01");
        it.posted(it.two, it.here, "2022-01-01", null);
        var knownAt = it.knownNow();
        made(it.merge(it.one, it.two));
        var near = Twice.as(it.here, "org-board");
        var far = Twice.as(it.there, "org-board");
        var past = Suite.API + "/cadres/" + it.one + "?knownAt=" + knownAt;
        near.get(past).then().statusCode(200);
        far.get(past).then().statusCode(404).body("type", is("urn:problem:not-found"));
        Twice.as(it.there, "org-board")
                .get(Suite.API + "/cadres/" + it.one)
                .then()
                .statusCode(404)
                .body("type", is("urn:problem:not-found"))
                .body("detail", not(containsString(it.two)));
        Twice.as(it.there, "org-board")
                .get(Suite.API + "/cadres/" + it.one + "/postings?knownAt=" + knownAt)
                .then()
                .statusCode(404);
    }

    @Test
    void an_export_lists_the_duplicate_as_deleted_to_whoever_reaches_the_one_who_goes_on() {
        it.posted(it.one, it.here, "2020-01-01", null);
        it.posted(it.two, it.here, "2018-01-01", "2019-01-01");
        var since = it.knownNow();
        made(it.merge(it.one, it.two));
        assertThat(deletedSince(since, it.here)).contains(it.one + ",").contains("WITHDRAWN");
        assertThat(deletedSince(since, it.there)).doesNotContain(it.one);
    }

    private static String deletedSince(String since, String unit) {
        var ordered = Twice.as(unit, "org-board")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Prefer", "wait=60")
                .post(Suite.API + "/exports?kind=cadres&since=" + since);
        return Twice.as(unit, "org-board")
                .get(made(ordered).<String>path("file"))
                .asString();
    }

    private static String grade(String from, String step) {
        return "{\"code\":\"01.003\",\"name\":\"Chuyên viên\",\"step\":%s,\"coefficient\":3.0,\"from\":\"%s\",\"declared\":true}"
                .formatted(step, from);
    }

    private static String flag(String local) {
        return "{\"place\":\"00004\",\"local\":%s,\"decidedBy\":\"Ban Tổ chức\",\"declared\":true}".formatted(local);
    }
}
