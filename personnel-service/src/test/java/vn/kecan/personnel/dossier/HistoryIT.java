package vn.kecan.personnel.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.*;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.kecan.backing.TestPostgres;
import vn.kecan.backing.TestTokens;
import vn.kecan.personnel.Api;

/** Who recorded what, when and why, and which fields differ. */
@QuarkusTest
@WithTestResource(
        value = TestPostgres.class,
        initArgs = @ResourceArg(name = "database", value = "personnel"),
        scope = TestResourceScope.GLOBAL)
@WithTestResource(value = TestTokens.class, scope = TestResourceScope.GLOBAL)
class HistoryIT {

    private static final String CITY = "HI";
    private final Api officer = Api.officer(CITY);
    private final Api second = new Api("second." + CITY, CITY, "records-officer");
    private final String code = "HI-" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void cadre() {
        Api.city(CITY);
        officer.post("/cadres", Api.cadre(code, "Lê Lan")).then().statusCode(201);
    }

    @Test
    void a_fact_tells_its_versions_who_made_them_why_and_what_differs() {
        var path = "/cadres/" + code + "/disciplines";
        var reprimand = "{\"kind\":\"REPRIMAND\",\"side\":\"PARTY\",\"from\":\"2024-01-10\"," + Examples.BY + "}";
        var made = officer.post(path, reprimand);
        var one = path + "/" + made.path("id");
        var changed = second.put(
                one + "?reason=mistyped",
                made.header("ETag"),
                reprimand.replace("REPRIMAND", "WARNING").replace("12-QĐ/TU", "13-QĐ/TU"));
        second.delete(one + "?reason=duplicate", changed.header("ETag")).then().statusCode(204);
        officer.get(one + "/history")
                .then()
                .statusCode(200)
                .body("items.fact.kind", contains("WARNING", "REPRIMAND"))
                .body("items.by", contains("second.HI", "officer.HI"))
                .body("items[0].why", is("mistyped"))
                .body("items[0].differences.field", containsInAnyOrder("kind", "decision.number"))
                .body("items[0].differences.find { it.field == 'kind' }.before", is("REPRIMAND"))
                .body("items[0].differences.find { it.field == 'kind' }.after", is("WARNING"))
                .body("items[0].ended.by", is("second.HI"))
                .body("items[0].ended.why", is("duplicate"))
                .body("items[1].differences", empty())
                .body("items[1].ended.entry", notNullValue());
        var early = officer.get(one + "/history", "knownAt", made.path("knownAt"));
        early.then()
                .body("items", hasSize(1))
                .body("items[0].ended", nullValue())
                .body("items[0].knownTo", nullValue());
    }

    @Test
    void a_cadre_tells_what_a_change_from_a_day_on_made_different() {
        var etag = officer.get("/cadres/" + code).header("ETag");
        officer.put(
                        "/cadres/" + code + "?from=2024-01-01",
                        etag,
                        Api.cadre(code, "Lê Lan").replace("UNIVERSITY", "MASTER"))
                .then()
                .statusCode(200);
        officer.get("/cadres/" + code + "/history")
                .then()
                .body(
                        "items.find { it.cadre.education == 'MASTER' }.differences.field",
                        containsInAnyOrder("education", "validFrom"))
                .body("items.find { it.cadre.validTo == '2024-01-01' }.differences.field", contains("validTo"));
    }

    @Test
    void postings_and_evaluations_have_a_history_too() {
        var post = "P" + code;
        officer.post("/posts", Api.office(post, CITY, CITY)).then().statusCode(201);
        var held = officer.post("/cadres/" + code + "/postings", Api.posting(post, "2020-01-01", null));
        held.then().statusCode(201).body("rank", is(5)).body("kind", is("APPOINTED"));
        var one = "/cadres/" + code + "/postings/" + held.path("id");
        officer.put(one, held.header("ETag"), Api.posting(post, "2020-01-01", "2025-01-01"))
                .then()
                .statusCode(200);
        officer.get(one + "/history").then().body("items[0].differences.field", contains("to"));
        var evaluation = "{\"year\":2025,\"quarter\":4,\"level\":\"GOOD\",\"points\":85.5," + Examples.BY + "}";
        var judged = officer.post("/cadres/" + code + "/evaluations", evaluation);
        judged.then().statusCode(201).body("quarter", is(4)).body("points", is(85.5f));
        var path = "/cadres/" + code + "/evaluations/" + judged.path("id");
        officer.put(path, judged.header("ETag"), evaluation.replace("85.5", "95"))
                .then()
                .statusCode(422);
        officer.put(
                        path,
                        judged.header("ETag"),
                        evaluation.replace("85.5", "95").replace("GOOD", "EXCELLENT"))
                .then()
                .statusCode(200);
        officer.get(path + "/history").then().body("items[0].differences.field", containsInAnyOrder("level", "points"));
    }

    @Test
    void the_year_and_each_of_its_quarters_are_evaluated_once() {
        var path = "/cadres/" + code + "/evaluations";
        var year = "{\"year\":2024,\"level\":\"GOOD\"," + Examples.BY + "}";
        var quarter = "{\"year\":2024,\"quarter\":1,\"level\":\"GOOD\"," + Examples.BY + "}";
        assertThat(officer.post(path, year).statusCode()).isEqualTo(201);
        assertThat(officer.post(path, quarter).statusCode()).isEqualTo(201);
        assertThat(officer.post(path, quarter.replace("\"quarter\":1", "\"quarter\":2"))
                        .statusCode())
                .isEqualTo(201);
        assertThat(officer.post(path, quarter).statusCode()).isEqualTo(409);
        assertThat(officer.post(path, year).statusCode()).isEqualTo(409);
    }

    @Test
    void a_posting_says_how_one_came_into_it_and_not_two_things_at_once() {
        var post = "Q" + code;
        officer.post("/posts", Api.office(post, CITY, CITY)).then().statusCode(201);
        var path = "/cadres/" + code + "/postings";
        var posting = Api.posting(post, "2020-01-01", "2021-01-01");
        officer.post(path, posting.replace("{\"post\"", "{\"kind\":\"SECONDED\",\"concurrent\":true,\"post\""))
                .then()
                .statusCode(422)
                .body("violations.field", hasItem("kind"));
        officer.post(path, posting.replace("{\"post\"", "{\"kind\":\"SECONDED\",\"post\""))
                .then()
                .statusCode(201)
                .body("kind", is("SECONDED"))
                .body("concurrent", is(false));
        officer.post(
                        path,
                        Api.posting(post, "2021-01-01", "2022-01-01")
                                .replace("{\"post\"", "{\"concurrent\":true,\"post\""))
                .then()
                .statusCode(201)
                .body("kind", is("CONCURRENT"));
    }
}
