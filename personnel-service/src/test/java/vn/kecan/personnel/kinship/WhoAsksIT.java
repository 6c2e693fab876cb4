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
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kecan.backing.TestPostgres;
import vn.kecan.backing.TestTokens;
import vn.kecan.personnel.Api;
import vn.kecan.personnel.Suite;
import vn.kecan.personnel.seal.TestKeyRing;

/** Who may ask the question about families, and what stays on record of it for whom. */
@QuarkusTest
@WithTestResource(
        value = TestPostgres.class,
        initArgs = @ResourceArg(name = "database", value = "personnel"),
        scope = TestResourceScope.GLOBAL)
@WithTestResource(value = TestTokens.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = TestKeyRing.class, scope = TestResourceScope.GLOBAL)
class WhoAsksIT {

    private Kin kin;
    private String approver;
    private String candidate;

    @BeforeEach
    void aCity() {
        kin = Kin.anywhere();
        approver = kin.cadre("A");
        candidate = kin.cadre("B");
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
        Kin.as("somebody", kin.city(), null, roles.split(" "))
                .header("X-Purpose", Kin.PURPOSE)
                .body(Kin.question(approver, candidate))
                .post(Suite.API + "/kinship")
                .then()
                .statusCode(403);
    }

    @Test
    void it_takes_a_purpose() throws SQLException {
        var before = Api.count("from restricted_read where cadre = '" + approver + "'");
        Kin.service()
                .body(Kin.question(approver, candidate))
                .post(Suite.API + "/kinship")
                .then()
                .statusCode(428)
                .body("type", equalTo("urn:problem:purpose-required"));
        assertThat(Api.count("from restricted_read where cadre = '" + approver + "'"))
                .isEqualTo(before);
    }

    @Test
    void the_service_opens_no_other_fact_of_a_family() {
        Kin.service()
                .header("X-Purpose", Kin.PURPOSE)
                .get(Suite.API + "/cadres/" + approver + "/relatives")
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:problem:field-group-closed"));
    }

    /** Else a candidate would learn from the list of reads that somebody is just deciding on him. */
    @Test
    void every_question_is_on_record_for_the_auditor_but_not_for_whom_it_was_about() {
        var relative = kin.cadre("C");
        kin.relative(relative, "FATHER", candidate, "2000-01-01", null);
        Kin.ask(approver, candidate).then().statusCode(200);
        for (var cadre : new String[] {approver, candidate, relative}) {
            Kin.as("auditor." + kin.city(), kin.city(), null, "auditor")
                    .get(Suite.API + "/restricted-reads?cadre=" + cadre)
                    .then()
                    .statusCode(200)
                    .body("items.purpose", contains(Kin.PURPOSE))
                    .body("items.fact", contains("kinship"))
                    .body("items.group", contains("FAMILY"))
                    .body("items.who", contains("service-account-planning-service"))
                    .body("items.withheld", contains(true));
            Kin.as("himself", kin.city(), cadre, "org-board")
                    .get(Suite.API + "/cadres/" + cadre + "/restricted-reads")
                    .then()
                    .statusCode(200)
                    .body("items", empty());
            Kin.as("himself.auditor", kin.city(), cadre, "auditor")
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
}
