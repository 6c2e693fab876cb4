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

@QuarkusTest
@WithTestResource(
        value = TestPostgres.class,
        initArgs = @ResourceArg(name = "database", value = "personnel"),
        scope = TestResourceScope.GLOBAL)
@WithTestResource(value = TestTokens.class, scope = TestResourceScope.GLOBAL)
class DossierIT {

    private static final String BY =
            "\"decision\":{\"number\":\"12-QĐ/TU\",\"date\":\"2024-01-05\",\"issuer\":\"Thành ủy\"}";
    private static final String REPRIMAND =
            "{\"kind\":\"REPRIMAND\",\"side\":\"PARTY\",\"from\":\"2024-01-10\",\"lapsesOn\":\"2025-01-10\"," + BY
                    + "}";
    private final Api officer = Api.officer("DO");
    private final String code = "DO-" + UUID.randomUUID().toString().substring(0, 8);
    private final String disciplines = "/cadres/" + code + "/disciplines";

    @BeforeEach
    void cadre() {
        Api.city("DO");
        officer.post("/cadres", Api.cadre(code, "Lê Lan")).then().statusCode(201);
    }

    @Test
    void whatIsPutOnFileIsReadWithItsDecisionItsPeriodAndItsEtag() {
        var made = officer.post(disciplines, REPRIMAND);
        made.then()
                .statusCode(201)
                .body("cadre", is(code))
                .body("kind", is("REPRIMAND"))
                .body("declared", is(false))
                .body("to", is("2025-01-10"))
                .body("decision.number", is("12-QĐ/TU"));
        officer.get(disciplines + "/" + made.path("id"))
                .then()
                .statusCode(200)
                .header("ETag", made.header("ETag"))
                .body("lapsesOn", is("2025-01-10"));
        officer.get(disciplines, "asOf", "2025-01-09").then().body("items", hasSize(1));
        officer.get(disciplines, "asOf", "2025-01-10").then().body("items", empty());
    }

    @Test
    void aCorrectionIsANewRowAndTheOldAnswerStaysByteForByte() {
        var made = officer.post(disciplines, REPRIMAND);
        var path = disciplines + "/" + made.path("id");
        var before = officer.get(path);
        officer.put(path, made.header("ETag"), REPRIMAND.replace("REPRIMAND", "WARNING"))
                .then()
                .statusCode(200)
                .body("kind", is("WARNING"));
        officer.get(path).then().body("kind", is("WARNING"));
        assertThat(officer.get(path, "knownAt", before.path("knownAt")).asString())
                .isEqualTo(before.asString());
        officer.delete(path, officer.get(path).header("ETag")).then().statusCode(204);
        officer.get(path).then().statusCode(404);
        assertThat(officer.get(path, "knownAt", before.path("knownAt")).asString())
                .isEqualTo(before.asString());
    }

    @Test
    void oneAtATimeMeansOne() {
        var details = "/cadres/" + code + "/personal-details";
        officer.post(details, "{\"religion\":\"Không\",\"declared\":true}")
                .then()
                .statusCode(201);
        officer.post(details, "{\"religion\":\"Phật giáo\",\"declared\":true,\"from\":\"2020-01-01\"}")
                .then()
                .statusCode(409)
                .body("type", is("urn:problem:personal-details-overlaps"));
    }

    @Test
    void restrictedFactsAreRefusedWithoutTheRoleOfTheirGroup() {
        officer.get("/cadres/" + code + "/relatives").then().statusCode(403);
        officer.post("/cadres/" + code + "/relatives", "{}").then().statusCode(403);
    }

    @Test
    void wrongFieldsAreNamedAllAtOnce() {
        officer.post(disciplines, "{\"kind\":\"SHOUTED\",\"sides\":\"PARTY\",\"from\":\"2024-02-30\"}")
                .then()
                .statusCode(400)
                .body("violations.field", hasItems("kind", "sides", "from"));
        officer.post(disciplines, "[]").then().statusCode(400);
    }

    @Test
    void theFeedTellsOfTheFact() {
        var made = officer.post(disciplines, REPRIMAND);
        var events = Api.as("auditor", "DO").get("/changes", "limit", 1000);
        events.then()
                .body("items.type", hasItem("vn.kecan.personnel.discipline.recorded.v1"))
                .body("items.find { it.subject == '" + made.path("id") + "' }.data.versions[0].kind", is("REPRIMAND"))
                .body(
                        "items.find { it.subject == '" + made.path("id") + "' }.data.versions[0].lapsesOn",
                        is("2025-01-10"));
    }
}
