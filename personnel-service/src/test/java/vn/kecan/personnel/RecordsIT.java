package vn.kecan.personnel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.*;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.kecan.backing.TestPostgres;
import vn.kecan.backing.TestTokens;

@QuarkusTest
@WithTestResource(
        value = TestPostgres.class,
        initArgs = @ResourceArg(name = "database", value = "personnel"),
        scope = TestResourceScope.GLOBAL)
@WithTestResource(value = TestTokens.class, scope = TestResourceScope.GLOBAL)
class RecordsIT {

    private static final String CITY = "RC";
    private final Api officer = Api.officer(CITY);
    private final String code = "RC-" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void city() {
        Api.city(CITY);
    }

    @Test
    void whatIsPostedIsReadWithItsEtagAndItsTimes() {
        var etag = officer.post("/cadres", Api.cadre(code, "Nguyễn Thị Hương"))
                .then()
                .statusCode(201)
                .header("Location", endsWith("/api/personnel/v1/cadres/" + code))
                .extract()
                .header("ETag");
        officer.get("/cadres/" + code)
                .then()
                .statusCode(200)
                .header("ETag", etag)
                .body("fullName", is("Nguyễn Thị Hương"))
                .body("keptBy", is(CITY))
                .body("laterRetirement", is(false))
                .body("validFrom", is("1975-09-01"))
                .body("asOf", notNullValue())
                .body("knownAt", notNullValue());
    }

    @Test
    void aNameInNfdIsStoredInNfc() {
        var nfd = java.text.Normalizer.normalize("Đặng Thị Huế", java.text.Normalizer.Form.NFD);
        officer.post("/cadres", Api.cadre(code, nfd)).then().statusCode(201).body("fullName", is("Đặng Thị Huế"));
    }

    @Test
    void theSameKeyWithTheSameBodyGivesTheSameAnswerAndWithAnotherIsRefused() throws Exception {
        var key = UUID.randomUUID().toString();
        var first = officer.post("/cadres", Api.cadre(code, "Lê Lan"), key);
        var again = officer.post("/cadres", Api.cadre(code, "Lê Lan"), key);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.asString()).isEqualTo(first.asString());
        officer.post("/cadres", Api.cadre(code, "Lê Hoa"), key).then().statusCode(422);
        assertThat(Api.count("from cadre_version where code = '" + code + "'")).isEqualTo(1);
    }

    @Test
    void twoRequestsWithOneKeyAtOnceWriteOnce() throws Exception {
        var key = UUID.randomUUID().toString();
        Callable<String> write = () -> {
            var answer = officer.post("/cadres", Api.cadre(code, "Lê Lan"), key);
            return answer.statusCode() + answer.asString();
        };
        try (var pool = Executors.newFixedThreadPool(4)) {
            var answers = pool.invokeAll(java.util.Collections.nCopies(4, write));
            for (var answer : answers) {
                assertThat(answer.get())
                        .startsWith("201")
                        .isEqualTo(answers.getFirst().get());
            }
        }
        assertThat(Api.count("from cadre_version where code = '" + code + "'")).isEqualTo(1);
    }

    @Test
    void writesNeedTheirPreconditions() {
        officer.http()
                .body(Api.cadre(code, "Lê Lan"))
                .post("/api/personnel/v1/cadres")
                .then()
                .statusCode(428);
        officer.post("/cadres", Api.cadre(code, "Lê Lan")).then().statusCode(201);
        officer.http()
                .body(Api.cadre(code, "Lê Lan"))
                .put("/api/personnel/v1/cadres/" + code)
                .then()
                .statusCode(428);
        officer.put("/cadres/" + code, "\"1\"", Api.cadre(code, "Lê Hoa"))
                .then()
                .statusCode(412);
    }

    @Test
    void aDryRunAnswersAndLeavesNothing() throws Exception {
        var entries = Api.count("from ledger_entry");
        officer.post("/cadres?dryRun=true", Api.cadre(code, "Lê Lan"))
                .then()
                .statusCode(200)
                .header("X-Dry-Run", "true")
                .body("fullName", is("Lê Lan"));
        assertThat(Api.count("from cadre_version where code = '" + code + "'")).isZero();
        assertThat(Api.count("from change where code = '" + code + "'")).isZero();
        assertThat(Api.count("from ledger_entry")).isEqualTo(entries);
    }

    @Test
    void everyWriteHasItsLedgerEntryAndItsChange() throws Exception {
        officer.post("/cadres", Api.cadre(code, "Lê Lan")).then().statusCode(201);
        assertThat(Api.count("from ledger_entry l join cadre_version v on v.recorded_by = l.n and v.known_from = l.at"
                        + " where l.subject = '" + code + "' and l.action = 'cadre.create' and l.actor = 'officer.RC'"))
                .isEqualTo(1);
        assertThat(Api.count("from change where kind = 'cadre' and code = '" + code + "'"))
                .isEqualTo(1);
    }

    @Test
    void aBodyEqualToTheStateChangesNothing() throws Exception {
        var etag = officer.post("/cadres", Api.cadre(code, "Lê Lan")).header("ETag");
        var state = officer.get("/cadres/" + code);
        officer.put("/cadres/" + code, etag, state.asString())
                .then()
                .statusCode(200)
                .header("ETag", etag);
        assertThat(Api.count("from cadre_version where code = '" + code + "'")).isEqualTo(1);
    }

    @Test
    void theWholeLifeOfUnitsPostsAndPostings() {
        var unit = "U" + code;
        var post = "P" + code;
        officer.post("/units", Api.unit(unit, CITY)).then().statusCode(201);
        officer.post("/posts", Api.office(post, unit, CITY))
                .then()
                .statusCode(201)
                .body("unit", is(unit));
        officer.post("/cadres", Api.cadre(code, "Lê Lan")).then().statusCode(201);
        var posted = officer.post("/cadres/" + code + "/postings", Api.posting(post, "2025-07-01", null));
        posted.then().statusCode(201).body("cadre", is(code)).body("concurrent", is(false));
        var path = "/cadres/" + code + "/postings/" + posted.path("id");
        officer.post("/cadres/" + code + "/postings", Api.posting(post, "2026-01-01", null))
                .then()
                .statusCode(409)
                .body("detail", containsString("2025-07-01"));
        officer.put(path, posted.header("ETag"), Api.posting(post, "2025-07-01", "2026-02-01"))
                .then()
                .statusCode(200)
                .body("to", is("2026-02-01"));
        officer.post("/cadres/" + code + "/postings", Api.posting(post, "2026-02-01", null))
                .then()
                .statusCode(201);
        officer.get("/cadres/" + code + "/postings").then().body("items", hasSize(2));
        officer.get("/cadres/" + code + "/postings", "asOf", "2026-01-31")
                .then()
                .body("items", hasSize(1));
        officer.get("/cadres", "unit", unit).then().body("items.code", contains(code));
        officer.delete("/units/" + unit, officer.get("/units/" + unit).header("ETag"))
                .then()
                .statusCode(409);
        officer.delete(path, officer.get(path).header("ETag")).then().statusCode(204);
        officer.get(path).then().statusCode(404);
        officer.get("/units/" + CITY + "/subtree").then().body("items.code", hasItems(CITY, unit));
    }

    @Test
    void oneEvaluationAYear() {
        officer.post("/cadres", Api.cadre(code, "Lê Lan"));
        var body =
                "{\"year\":2025,\"level\":\"GOOD\",\"decision\":{\"number\":\"1-QĐ/TU\",\"date\":\"2025-12-20\",\"issuer\":\"x\"}}";
        var made = officer.post("/cadres/" + code + "/evaluations", body);
        made.then().statusCode(201);
        officer.post("/cadres/" + code + "/evaluations", body).then().statusCode(409);
        officer.put(
                        "/cadres/" + code + "/evaluations/" + made.path("id"),
                        made.header("ETag"),
                        body.replace("GOOD", "EXCELLENT"))
                .then()
                .statusCode(200)
                .body("level", is("EXCELLENT"));
    }
}
