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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kecan.backing.TestPostgres;
import vn.kecan.backing.TestTokens;
import vn.kecan.personnel.Api;
import vn.kecan.personnel.catalogue.FactKinds;

/** Every kind takes its example, and refuses what makes no sense, by field. */
@QuarkusTest
@WithTestResource(
        value = TestPostgres.class,
        initArgs = @ResourceArg(name = "database", value = "personnel"),
        scope = TestResourceScope.GLOBAL)
@WithTestResource(value = TestTokens.class, scope = TestResourceScope.GLOBAL)
class FactSenseIT {

    private static final String CITY = "FS";
    private final Api officer = new Api("officer." + CITY, CITY, "records-officer");
    private final Keeper keeper = new Keeper(CITY);
    private final String code = "FS-" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void cadre() {
        Api.city(CITY);
        officer.post("/cadres", Api.cadre(code, "Lê Lan")).then().statusCode(201);
    }

    @Test
    void every_kind_takes_what_the_contract_gives_as_example_and_shows_it_again() {
        for (var kind : FactKinds.ALL) {
            var path = "/cadres/" + code + "/" + kind.segment();
            var made = keeper.post(path, Examples.of(kind));
            assertThat(made.statusCode())
                    .as(kind.thing() + " " + made.asString())
                    .isEqualTo(201);
            var read = keeper.get(path + "/" + made.path("id"));
            assertThat(read.statusCode()).as(kind.thing()).isEqualTo(200);
            for (var field : kind.body().getRecordComponents()) {
                if (!Examples.LEFT_OUT.contains(field.getName())) {
                    assertThat((Object) read.path(field.getName()))
                            .as(kind.thing() + "." + field.getName())
                            .isNotNull();
                }
            }
            assertThat(keeper.put(path + "/" + made.path("id"), made.header("ETag"), read.asString())
                            .header("ETag"))
                    .as(kind.thing() + ": a body equal to the state changes nothing")
                    .isEqualTo(made.header("ETag"));
        }
    }

    @ParameterizedTest(name = "{0} {1} -> {3}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "disciplines|{\"kind\":\"WARNING\",\"side\":\"PARTY\",\"from\":\"2024-05-01\",\"lapsesOn\":\"2024-04-30\",\"declared\":true}|422|lapsesOn",
                "disciplines|{\"kind\":\"WARNING\",\"side\":\"PARTY\",\"from\":\"2024-05-01\",\"lapsesOn\":\"2025-05-01\",\"to\":\"2025-06-01\",\"declared\":true}|422|to",
                "disciplines|{\"kind\":\"WARNING\",\"side\":\"PARTY\",\"from\":\"2024-05-01\"}|422|decision",
                "disciplines|{\"kind\":\"WARNING\",\"side\":\"PARTY\",\"from\":\"2024-05-01\",\"declared\":true,\"decision\":{\"number\":\"1-QĐ/TU\",\"date\":\"2024-01-01\",\"issuer\":\"x\"}}|422|decision",
                "disciplines|{\"kind\":\"WARNING\",\"side\":\"PARTY\",\"from\":\"2024-05-01\",\"decision\":{\"number\":\"số 5\",\"date\":\"2024-01-01\",\"issuer\":\"x\"}}|400|decision.number",
                "disciplines|{\"kind\":\"WARNING\",\"side\":\"PARTY\",\"from\":\"1950-05-01\",\"declared\":true}|422|from",
                "degrees|{\"level\":\"MASTER\",\"field\":\"Luật\",\"institution\":\"ĐHQG\",\"mode\":\"FULL_TIME\",\"studiedFrom\":\"2012-09-01\",\"studiedTo\":\"2010-06-01\",\"declared\":true}|422|studiedTo",
                "confidence-votes|{\"heldOn\":\"2023-12-05\",\"body\":\"HĐND\",\"summoned\":95,\"present\":96,\"high\":1,\"medium\":1,\"low\":1,\"declared\":true}|422|present",
                "confidence-votes|{\"heldOn\":\"2023-12-05\",\"body\":\"HĐND\",\"summoned\":95,\"present\":90,\"high\":80,\"medium\":10,\"low\":1,\"declared\":true}|422|high",
                "science-technology|{\"ground\":\"CERTIFICATE_AND_WORK\",\"degreeField\":\"Luật\",\"certificate\":\"CĐS\",\"certificateMonths\":11,\"workMonths\":24,\"results\":\"x\",\"from\":\"2026-01-01\",\"declared\":true}|422|certificateMonths",
                "science-technology|{\"ground\":\"CERTIFICATE_AND_WORK\",\"degreeField\":\"Luật\",\"certificate\":\"CĐS\",\"certificateMonths\":12,\"workMonths\":23,\"results\":\"x\",\"from\":\"2026-01-01\",\"declared\":true}|422|workMonths",
                "science-technology|{\"ground\":\"CERTIFICATE_AND_WORK\",\"degreeField\":\"Luật\",\"from\":\"2026-01-01\",\"declared\":true}|422|results",
                "identity-documents|{\"kind\":\"CITIZEN_CARD\",\"number\":\"12345678901\",\"declared\":true}|422|number",
                "party-membership|{\"admittedOn\":\"1993-08-31\",\"declared\":true}|422|admittedOn",
                "salary-grades|{\"code\":\"01.003\",\"name\":\"CV\",\"step\":13,\"coefficient\":3.0,\"declared\":true}|400|step",
                "personal-details|{\"religion\":\" \",\"declared\":true}|400|religion",
                "relatives|{\"relation\":\"FATHER\",\"name\":\"An\",\"relativeCode\":\"NOBODY\",\"declared\":true}|422|relativeCode",
            })
    void what_makes_no_sense_is_refused_by_field(String kind, String body, int status, String field) {
        keeper.post("/cadres/" + code + "/" + kind, body)
                .then()
                .statusCode(status)
                .body("violations.field", hasItem(field));
    }

    @Test
    void a_science_technology_cadre_by_certificate_needs_exactly_12_and_24_months() {
        keeper.post("/cadres/" + code + "/science-technology", """
                        {"ground":"CERTIFICATE_AND_WORK","degreeField":"Luật","certificate":"CĐS","certificateMonths":12,
                         "workMonths":24,"results":"Dịch vụ công","from":"2026-01-01","declared":true}""").then().statusCode(201);
    }

    @Test
    void nobody_is_his_own_relative_nor_the_ancestor_of_his_ancestor() {
        var child = code + "-C";
        var grandchild = code + "-G";
        officer.post("/cadres", Api.cadre(child, "Lê Con")).then().statusCode(201);
        officer.post("/cadres", Api.cadre(grandchild, "Lê Cháu")).then().statusCode(201);
        related(code, "CHILD", code, 422);
        related(code, "CHILD", child, 201);
        related(grandchild, "FATHER", child, 201);
        related(child, "CHILD", code, 422);
        related(code, "MOTHER", child, 422);
        related(code, "FATHER", grandchild, 422);
        related(grandchild, "CHILD", code, 422);
        related(code, "SIBLING", grandchild, 201);
    }

    private void related(String whose, String relation, String other, int status) {
        keeper.post(
                        "/cadres/" + whose + "/relatives",
                        "{\"relation\":\"%s\",\"name\":\"Lê\",\"relativeCode\":\"%s\",\"declared\":true}"
                                .formatted(relation, other))
                .then()
                .statusCode(status);
    }

    @Test
    void a_relation_put_right_is_checked_without_what_it_replaces() {
        var other = code + "-O";
        officer.post("/cadres", Api.cadre(other, "Lê Khác")).then().statusCode(201);
        var made = keeper.post(
                "/cadres/" + code + "/relatives",
                "{\"relation\":\"FATHER\",\"name\":\"Lê\",\"relativeCode\":\"%s\",\"declared\":true}".formatted(other));
        keeper.put(
                        "/cadres/" + code + "/relatives/" + made.path("id"),
                        made.header("ETag"),
                        "{\"relation\":\"CHILD\",\"name\":\"Lê\",\"relativeCode\":\"%s\",\"declared\":true}"
                                .formatted(other))
                .then()
                .statusCode(200);
    }

    @Test
    void who_has_left_the_service_holds_no_post_from_that_day_on() {
        var post = "P" + code;
        officer.post("/posts", Api.office(post, CITY, CITY)).then().statusCode(201);
        var held = officer.post("/cadres/" + code + "/postings", Api.posting(post, "2020-01-01", null));
        held.then().statusCode(201);
        var retired = "{\"kind\":\"RETIRED\",\"from\":\"2025-01-01\"," + Examples.BY + "}";
        keeper.post("/cadres/" + code + "/departures", retired)
                .then()
                .statusCode(422)
                .body("violations.field", hasItem("from"));
        officer.put(
                        "/cadres/" + code + "/postings/" + held.path("id"),
                        held.header("ETag"),
                        Api.posting(post, "2020-01-01", "2025-01-01"))
                .then()
                .statusCode(200);
        keeper.post("/cadres/" + code + "/departures", retired).then().statusCode(201);
        officer.post("/cadres/" + code + "/postings", Api.posting(post, "2025-01-01", null))
                .then()
                .statusCode(422)
                .body("violations.message", hasItem(containsString("RETIRED")));
    }

    @Test
    void a_place_has_one_flag_at_a_time() {
        var flag =
                "{\"place\":\"01\",\"local\":true,\"decidedBy\":\"BTC\"," + Examples.BY + ",\"from\":\"2024-01-01\"}";
        keeper.post("/cadres/" + code + "/local-flags", flag).then().statusCode(201);
        keeper.post("/cadres/" + code + "/local-flags", flag).then().statusCode(422);
        keeper.post("/cadres/" + code + "/local-flags", flag.replace("\"01\"", "\"04\""))
                .then()
                .statusCode(201);
    }
}
