package vn.kecan.gateway.seen;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import vn.kecan.gateway.foreign.Realm;
import vn.kecan.gateway.foreign.Service;
import vn.kecan.gateway.foreign.Tokens;

@QuarkusTest
@QuarkusTestResource(Realm.class)
class OwnPagesIT {

    @Test
    void the_contract_is_shown_as_json_or_yaml_to_anyone() throws IOException {
        var json = given().get("/openapi")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .extract()
                .asString();
        var yaml = given().accept("application/yaml")
                .get("/openapi")
                .then()
                .statusCode(200)
                .contentType("application/yaml")
                .extract()
                .asString();

        assertThat(new YAMLMapper().readTree(yaml))
                .isEqualTo(new YAMLMapper()
                        .readTree(new YAMLMapper().writeValueAsString(new ObjectMapper().readTree(json))));
    }

    @Test
    void the_contract_points_at_the_realm_this_door_trusts() {
        given().get("/openapi")
                .then()
                .body(
                        "components.securitySchemes.kecan.flows.authorizationCode.authorizationUrl",
                        equalTo(ConfigProvider.getConfig().getValue("kecan.oidc.url", String.class)
                                + "/protocol/openid-connect/auth"));
    }

    @Test
    void the_contract_in_another_form_gets_406() {
        given().accept("text/html")
                .get("/openapi")
                .then()
                .statusCode(406)
                .body("type", equalTo("urn:problem:not-acceptable"));
    }

    @Test
    void our_own_pages_are_only_read() {
        given().post("/openapi").then().statusCode(405).header("Allow", equalTo("GET, HEAD"));
        given().delete("/q/health").then().statusCode(405);
    }

    @Test
    void swagger_ui_is_at_docs_and_signs_in_as_kecan_cli_with_pkce() {
        for (var path : List.of("/docs", "/docs/")) {
            given().get(path).then().statusCode(200).contentType("text/html").body(containsString("/docs/start.js"));
        }
        given().get("/docs/start.js")
                .then()
                .statusCode(200)
                .contentType("text/javascript")
                .body(
                        containsString("/openapi"),
                        containsString("kecan-cli"),
                        containsString("usePkceWithAuthorizationCodeGrant: true"));
        for (var file : List.of("swagger-ui.css", "swagger-ui-bundle.js", "oauth2-redirect.html")) {
            assertThat(given().get("/docs/" + file)
                            .then()
                            .statusCode(200)
                            .extract()
                            .asByteArray())
                    .isNotEmpty();
        }
        given().get("/docs/swagger-ui-bundle.js.map").then().statusCode(404);
    }

    @Test
    void the_page_may_talk_to_the_realm_and_to_nobody_else() {
        var realm = ConfigProvider.getConfig()
                .getValue("kecan.oidc.url", String.class)
                .replaceFirst("/realms.*", "");

        given().get("/docs")
                .then()
                .header("Content-Security-Policy", containsString("connect-src 'self' " + realm + ";"))
                .header("Content-Security-Policy", containsString("script-src 'self';"));
    }

    @Test
    void readiness_tells_which_service_is_missing() throws InterruptedException, ExecutionException {
        given().get("/q/health/ready").then().statusCode(503).body(containsString("\"personnel\": \"DOWN\""));
        given().get("/q/health/live").then().statusCode(200);
        try (var personnel = Service.start("personnel");
                var planning = Service.start("planning")) {
            given().get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
            planning.ready = false;
            given().get("/q/health/ready")
                    .then()
                    .statusCode(503)
                    .body(containsString("\"planning\": \"DOWN\""), containsString("\"personnel\": \"UP\""));
        }
    }

    @Test
    void figures_count_operations_not_paths() throws InterruptedException, ExecutionException {
        try (var personnel = Service.start("personnel")) {
            given().auth()
                    .oauth2(Tokens.of("auditor"))
                    .get("/api/personnel/v1/units/SECRET-77?q=hidden")
                    .then()
                    .statusCode(200);
        }
        given().get("/q/metrics")
                .then()
                .statusCode(200)
                .body(
                        containsString("route=\"/api/personnel/v1/units/{code}\""),
                        not(containsString("SECRET-77")),
                        not(containsString("hidden")));
    }
}
