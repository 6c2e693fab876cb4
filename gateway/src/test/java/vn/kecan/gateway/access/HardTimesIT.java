package vn.kecan.gateway.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import vn.kecan.gateway.foreign.Realm;
import vn.kecan.gateway.foreign.RealmServer;
import vn.kecan.gateway.foreign.Service;
import vn.kecan.gateway.foreign.Tokens;
import vn.kecan.gateway.foreign.Wire;

/** The door is started before its realm, and with room for few at a time. One story, told in order. */
@QuarkusTest
@QuarkusTestResource(Realm.class)
@TestProfile(HardTimesIT.Poor.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class HardTimesIT {

    public static class Poor implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            try {
                return Map.of(
                        "kecan.oidc.url", "http://127.0.0.1:" + Realm.freePort() + "/realms/kecan",
                        "kecan.proxy.connections", "1",
                        "kecan.proxy.waiting", "1");
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    private static final String ECHO = "/api/personnel/v1/echo";

    @Test
    @Order(1)
    void while_the_realm_is_away_nobody_passes_and_readiness_says_so() {
        given().auth()
                .oauth2(Tokens.of("auditor"))
                .header("Accept-Language", "en")
                .get(ECHO)
                .then()
                .statusCode(503)
                .header("Retry-After", equalTo("5"))
                .body("type", equalTo("urn:problem:identity-unavailable"));
        given().get("/q/health/ready").then().statusCode(503).body(containsString("\"name\": \"realm\""));
        given().get("/q/health/live").then().statusCode(200);
    }

    @Test
    @Order(2)
    void once_the_realm_is_there_asking_for_readiness_is_enough_to_find_it()
            throws IOException, InterruptedException, ExecutionException {
        var url = ConfigProvider.getConfig().getValue("kecan.oidc.url", URI.class);
        try (var realm = RealmServer.open(url.getPort(), realmKey());
                var personnel = Service.start("personnel");
                var planning = Service.start("planning")) {
            given().get("/q/health/ready").then().statusCode(200);
            given().auth().oauth2(Tokens.of("auditor")).get(ECHO).then().statusCode(200);
        }
    }

    @Test
    @Order(3)
    void more_than_there_is_room_for_are_told_to_come_again()
            throws IOException, InterruptedException, ExecutionException {
        try (var personnel = Service.start("personnel")) {
            var slow = "GET /api/personnel/v1/slow HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAuthorization: Bearer "
                    + Tokens.of("auditor") + "\r\n\r\n";
            var answers = new ArrayList<String>();
            try (var first = new Wire(RestAssured.port);
                    var second = new Wire(RestAssured.port);
                    var third = new Wire(RestAssured.port);
                    var fourth = new Wire(RestAssured.port)) {
                first.send(slow);
                second.send(slow);
                third.send(slow);
                fourth.send(slow);
                answers.add(first.readAll());
                answers.add(second.readAll());
                answers.add(third.readAll());
                answers.add(fourth.readAll());
            }
            assertThat(answers).anyMatch(it -> it.startsWith("HTTP/1.1 503 ") && it.contains("urn:problem:busy"));
            assertThat(answers).allMatch(it -> it.matches("(?s)HTTP/1.1 50[34] .*"));
            given().auth().oauth2(Tokens.of("auditor")).get(ECHO).then().statusCode(200);
        }
    }

    private static PublicKey realmKey() {
        try {
            var bytes = Base64.getDecoder()
                    .decode(ConfigProvider.getConfig().getValue("test.realm.public-key", String.class));
            return KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(bytes));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
