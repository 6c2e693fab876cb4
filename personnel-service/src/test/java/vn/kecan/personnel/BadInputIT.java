package vn.kecan.personnel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.*;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kecan.backing.TestPostgres;
import vn.kecan.backing.TestTokens;

@QuarkusTest
@WithTestResource(
        value = TestPostgres.class,
        initArgs = @ResourceArg(name = "database", value = "personnel"),
        scope = TestResourceScope.GLOBAL)
@WithTestResource(value = TestTokens.class, scope = TestResourceScope.GLOBAL)
class BadInputIT {

    private final Api officer = Api.officer("BI");

    @BeforeEach
    void something() {
        Api.city("BI");
        officer.post("/units", Api.unit("BI1", "BI"));
        officer.post("/posts", Api.office("BI1-SEC", "BI1", "BI"));
        officer.post("/cadres", Api.cadre("BI-1", "Đã Có"));
    }

    @ParameterizedTest(name = "{0} -> {1} is {2}: {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "\"1975-09\"|\"1975-13\"|400|birthDate",
                "\"1975-09\"|\"1975-02-30\"|400|birthDate",
                "\"1975-09\"|\"75\"|400|birthDate",
                "\"1975-09\"|\"2999-01\"|422|birthDate",
                "\"1975-09\"|197509|400|birthDate",
                "\"2002-05-19\"|\"2000-05-19\"|422|partyOfficialOn",
                "\"2001-05-19\"|\"2001-02-30\"|400|partyAdmittedOn",
                "\"ethnicity\":1|\"ethnicity\":0|400|ethnicity",
                "\"ethnicity\":1|\"ethnicity\":57|400|ethnicity",
                "\"ethnicity\":1|\"ethnicity\":\"1\"|400|ethnicity",
                "\"sex\":\"F\"|\"sex\":\"X\"|400|sex",
                "\"sex\":\"F\",|\"shoeSize\":42,\"sex\":\"F\",|400|shoeSize",
                "\"Có Tên\"|\"   \"|400|fullName",
                "\"Có Tên\"|null|400|fullName",
                "\"BI-X\"|\"BI 1\"|400|code",
                "\"BI-X\"|\"BI-1\"|409|code",
                "\"sex\":\"F\"|\"sex\":\"F\",\"keptBy\":\"NIRGENDS\"|422|keptBy",
                "\"sex\":\"F\"|\"sex\":\"F\",\"validFrom\":\"2020-01-01\",\"validTo\":\"2019-01-01\"|422|validTo",
            })
    void aCadreThatMakesNoSenseIsRefusedByField(String part, String wrong, int status, String field) {
        officer.post("/cadres", Api.cadre("BI-X", "Có Tên").replace(part, wrong))
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("violations.field", hasItem(field))
                .body("violations.message", everyItem(not(emptyString())));
    }

    @ParameterizedTest(name = "{0} -> {1} is {2}: {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "\"BI1\"|\"NOPE\"|422|unit",
                "\"managedBy\":\"BI\"|\"managedBy\":\"NOPE\"|422|managedBy",
                "\"rank\":5|\"rank\":13|400|rank",
                "\"seats\":1|\"seats\":0|400|seats",
                "\"rank\":5|\"rank\":\"5\"|400|rank",
                "\"SECRETARY\"|\"KING\"|400|kind",
                "\"BI1-X\"|\"BI1-SEC\"|409|code",
            })
    void aPostThatMakesNoSenseIsRefusedByField(String part, String wrong, int status, String field) {
        officer.post("/posts", Api.office("BI1-X", "BI1", "BI").replace(part, wrong))
                .then()
                .statusCode(status)
                .body("violations.field", hasItem(field));
    }

    @ParameterizedTest(name = "{0} from {1} to {2} is {3}: {4}")
    @CsvSource({
        "NOPE, 2025-07-01, , 422, post",
        "BI1-SEC, 2025-07-01, 2025-07-01, 422, to",
        "BI1-SEC, 1980-01-01, , 422, from",
        "BI1-SEC, 1900-01-01, , 422, from",
        "BI1-SEC, 2024-13-01, , 400, from",
    })
    void aPostingThatMakesNoSenseIsRefusedByField(String post, String from, String to, int status, String field) {
        officer.post("/cadres/BI-1/postings", Api.posting(post, from, to))
                .then()
                .statusCode(status)
                .body("violations.field", hasItem(field));
    }

    @Test
    void aPostingOfNobodyIs404AndWithoutDecision400() {
        officer.post("/cadres/NOBODY/postings", Api.posting("BI1-SEC", "2025-07-01", null))
                .then()
                .statusCode(404);
        officer.post("/cadres/BI-1/postings", "{\"post\":\"BI1-SEC\",\"from\":\"2025-07-01\"}")
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("decision"));
        officer.post(
                        "/cadres/BI-1/postings",
                        Api.posting("BI1-SEC", "2025-07-01", null).replace("123-QĐ/TU", " "))
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("decision.number"));
    }

    @Test
    void aUnitCannotLieBelowItself() {
        officer.post("/units", Api.unit("BI2", "BI1"));
        officer.put("/units/BI1", officer.get("/units/BI1").header("ETag"), Api.unit("BI1", "BI2"))
                .then()
                .statusCode(422)
                .body("violations.field", hasItem("parent"));
        officer.post("/units", Api.unit("BI3", "NOPE"))
                .then()
                .statusCode(422)
                .body("violations.field", hasItem("parent"));
        officer.post("/units", Api.unit("BI1", "BI")).then().statusCode(409);
    }

    @Test
    void theUnitOfAPostNeverChanges() {
        officer.put("/posts/BI1-SEC", officer.get("/posts/BI1-SEC").header("ETag"), Api.office("BI1-SEC", "BI", "BI"))
                .then()
                .statusCode(422)
                .body("violations.field", hasItem("unit"));
    }

    @ParameterizedTest
    @CsvSource({"asOf, 2025-02-30", "asOf, x", "knownAt, yesterday", "limit, 0", "limit, 1001", "cursor, x"})
    void aQuestionThatMakesNoSenseIsRefusedByField(String parameter, String value) {
        officer.get("/cadres", parameter, value).then().statusCode(400).body("violations.field", hasItem(parameter));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"[]", "{", "null", "''", "{\"code\":1}", "{\"code\":\"A\",\"code\":\"B\"}"})
    void noBodyMakesTheServiceFail(String body) {
        for (var path :
                new String[] {"/units", "/posts", "/cadres", "/cadres/BI-1/postings", "/cadres/BI-1/evaluations"}) {
            assertThat(officer.post(path, body).statusCode())
                    .as(path + " " + body)
                    .isEqualTo(400);
        }
    }
}
