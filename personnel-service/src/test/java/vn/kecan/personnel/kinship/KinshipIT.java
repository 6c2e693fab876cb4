package vn.kecan.personnel.kinship;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kecan.backing.TestPostgres;
import vn.kecan.backing.TestTokens;
import vn.kecan.personnel.Api;
import vn.kecan.personnel.Suite;
import vn.kecan.personnel.seal.TestKeyRing;
import vn.kecan.platform.time.Now;

/** The one question about families another service may ask: what it answers, to whom, and what stays on record. */
@QuarkusTest
@WithTestResource(
        value = TestPostgres.class,
        initArgs = @ResourceArg(name = "database", value = "personnel"),
        scope = TestResourceScope.GLOBAL)
@WithTestResource(value = TestTokens.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = TestKeyRing.class, scope = TestResourceScope.GLOBAL)
class KinshipIT {

    private static final String PURPOSE = "separation-of-duties slate 1";

    private String city;
    private String approver;
    private String candidate;

    @BeforeEach
    void aCity() {
        city = Suite.forest();
        Api.city(city);
        approver = cadre("A");
        candidate = cadre("B");
    }

    @ParameterizedTest(name = "{0}: {1}, from the other side {2}")
    @CsvSource({"SPOUSE,SPOUSE,SPOUSE", "FATHER,PARENT,CHILD", "CHILD,CHILD,PARENT", "SIBLING,SIBLING,SIBLING"})
    void a_relation_is_found_in_the_file_of_either_side(String relation, String tie, String back) {
        relative(approver, relation, candidate, "2000-01-01", null);
        mustBe(ask(approver, candidate), tie);
        mustBe(ask(candidate, approver), back);
    }

    @Test
    void nobody_is_related_to_who_is_named_nowhere() {
        relative(approver, "SIBLING", cadre("C"), "2000-01-01", null);
        ask(approver, candidate).then().statusCode(200).body("related", empty()).body("unknown", empty());
    }

    @Test
    void brothers_are_found_by_their_father() {
        var father = cadre("C");
        relative(approver, "FATHER", father, "2000-01-01", null);
        relative(candidate, "FATHER", father, "2000-01-01", null);
        mustBe(ask(approver, candidate), "SIBLING");
    }

    /** A relation holds up to the day before its last: divorced today is related no more. */
    @ParameterizedTest(name = "ends {0} days from today: related {1}")
    @CsvSource({"-30,false", "0,false", "1,true"})
    void a_marriage_that_has_ended_relates_nobody(int days, boolean related) {
        relative(approver, "SPOUSE", candidate, "2000-01-01", today().plusDays(days));
        var answer = ask(approver, candidate);
        if (related) {
            mustBe(answer, "SPOUSE");
        } else {
            answer.then().statusCode(200).body("related", empty());
        }
    }

    @Test
    void a_relation_withdrawn_as_a_mistake_relates_nobody() {
        var id = relative(approver, "SPOUSE", candidate, "2000-01-01", null);
        var path = Suite.API + "/cadres/" + approver + "/relatives/" + id;
        var etag = files().header("X-Purpose", PURPOSE).get(path).header("ETag");
        files().header("If-Match", etag).delete(path).then().statusCode(204);
        ask(approver, candidate).then().statusCode(200).body("related", empty());
    }

    @Test
    void a_code_nobody_ever_had_is_named_as_unknown() {
        ask("NOBODY-" + city, candidate)
                .then()
                .statusCode(200)
                .body("related", empty())
                .body("unknown", contains("NOBODY-" + city));
    }

    @Test
    void who_was_recorded_twice_is_known_by_both_codes() {
        var twice = cadre("C");
        relative(twice, "SPOUSE", candidate, "2000-01-01", null);
        var etag = Api.officer(city).get("/cadres/" + twice).header("ETag");
        Api.officer(city)
                .http()
                .header("If-Match", etag)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("{\"into\":\"%s\",\"reason\":\"hai hồ sơ\"}".formatted(approver))
                .post(Suite.API + "/cadres/" + twice + "/merge")
                .then()
                .statusCode(200);
        mustBe(ask(twice, candidate), "SPOUSE");
        mustBe(ask(approver, candidate), "SPOUSE");
        mustBe(ask(twice, approver), "SELF");
    }

    @Test
    void it_tells_pairs_and_ties_and_nothing_else_of_a_family() {
        relative(approver, "SPOUSE", candidate, "2000-01-01", null);
        relative(approver, "CHILD", null, "2000-01-01", null);
        var said = ask(approver, candidate).asString();
        assertThat(said).doesNotContain("Người thân", "2000-01-01").contains("SPOUSE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "records-officer field:family",
                "org-board field:family",
                "approver field:family",
                "auditor field:family",
                "system",
                "admin",
                "field:family"
            })
    void no_role_of_a_person_or_a_partner_opens_it(String roles) {
        as("somebody", city, null, roles.split(" "))
                .header("X-Purpose", PURPOSE)
                .body(question(approver, candidate))
                .post(Suite.API + "/kinship")
                .then()
                .statusCode(403);
    }

    @Test
    void it_takes_a_purpose() throws SQLException {
        var before = Api.count("from restricted_read where cadre = '" + approver + "'");
        as("service-account-planning-service", "*", null, "system", "service")
                .body(question(approver, candidate))
                .post(Suite.API + "/kinship")
                .then()
                .statusCode(428)
                .body("type", equalTo("urn:problem:purpose-required"));
        assertThat(Api.count("from restricted_read where cadre = '" + approver + "'"))
                .isEqualTo(before);
    }

    @Test
    void the_service_opens_no_other_fact_of_a_family() {
        as("service-account-planning-service", "*", null, "system", "service")
                .header("X-Purpose", PURPOSE)
                .get(Suite.API + "/cadres/" + approver + "/relatives")
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:problem:field-group-closed"));
    }

    /** Else a candidate would learn from the list of reads that somebody is just deciding on him. */
    @Test
    void every_question_is_on_record_for_the_auditor_but_not_for_whom_it_was_about() {
        var relative = cadre("C");
        relative(relative, "FATHER", candidate, "2000-01-01", null);
        ask(approver, candidate).then().statusCode(200);
        for (var cadre : new String[] {approver, candidate, relative}) {
            as("auditor." + city, city, null, "auditor")
                    .get(Suite.API + "/restricted-reads?cadre=" + cadre)
                    .then()
                    .statusCode(200)
                    .body("items.purpose", contains(PURPOSE))
                    .body("items.fact", contains("kinship"))
                    .body("items.group", contains("FAMILY"))
                    .body("items.who", contains("service-account-planning-service"))
                    .body("items.withheld", contains(true));
            as("himself", city, cadre, "org-board")
                    .get(Suite.API + "/cadres/" + cadre + "/restricted-reads")
                    .then()
                    .statusCode(200)
                    .body("items", empty());
            as("himself.auditor", city, cadre, "auditor")
                    .get(Suite.API + "/restricted-reads?limit=1000")
                    .then()
                    .statusCode(200)
                    .body("items.cadre", everyItem(not(equalTo(cadre))));
        }
    }

    @Test
    void the_contract_does_not_name_it() {
        given().header("Accept", "application/json")
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .body(containsString("restricted-reads"))
                .body(not(containsString("kinship")))
                .body(not(containsString("Kinship")));
    }

    private String cadre(String name) {
        var code = city + "-" + name;
        Api.officer(city)
                .post("/cadres", Api.cadre(code, "Trần " + name))
                .then()
                .statusCode(201);
        return code;
    }

    private String relative(String of, String relation, @Nullable String code, String from, @Nullable LocalDate to) {
        var body = """
                {"relation":"%s","name":"Người thân","declared":true,"from":"%s"%s%s}""".formatted(
                        relation,
                        from,
                        to == null ? "" : ",\"to\":\"" + to + "\"",
                        code == null ? "" : ",\"relativeCode\":\"" + code + "\"");
        return files().header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post(Suite.API + "/cadres/" + of + "/relatives")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Response ask(String person, String candidate) {
        return as("service-account-planning-service", "*", null, "system", "service")
                .header("X-Purpose", PURPOSE)
                .body(question(person, candidate))
                .post(Suite.API + "/kinship");
    }

    private static String question(String person, String candidate) {
        return "{\"persons\":[\"%s\"],\"candidates\":[\"%s\"]}".formatted(person, candidate);
    }

    private static void mustBe(Response answer, String tie) {
        answer.then().statusCode(200).body("related.tie", contains(tie)).body("unknown", empty());
    }

    private RequestSpecification files() {
        return as("files." + city, city, null, "records-officer", "field:family");
    }

    private static RequestSpecification as(String user, String unit, @Nullable String own, String... roles) {
        return given().auth()
                .oauth2(TestTokens.token(user, unit, own, roles))
                .header("Accept-Language", "en")
                .contentType(ContentType.JSON.withCharset("UTF-8"));
    }

    private static LocalDate today() {
        return LocalDate.now(Now.ZONE);
    }
}
