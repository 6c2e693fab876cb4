package vn.kecan.gateway.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.kecan.gateway.contract.Contract;
import vn.kecan.gateway.foreign.Realm;
import vn.kecan.gateway.foreign.Service;
import vn.kecan.gateway.foreign.Tokens;

@QuarkusTest
@QuarkusTestResource(Realm.class)
class AccessIT {

    private static final String ECHO = "/api/personnel/v1/echo";
    private static final Set<String> ROLES =
            Set.of("records-officer", "org-board", "approver", "auditor", "system", "admin");
    static Service personnel;

    @Inject
    Contract contract;

    @BeforeAll
    static void start() throws InterruptedException, ExecutionException {
        personnel = Service.start("personnel");
    }

    @AfterAll
    static void stop() throws InterruptedException, ExecutionException {
        personnel.close();
    }

    @TestFactory
    Stream<DynamicTest> every_operation_opens_to_its_roles_and_to_no_other() {
        return contract.operations().stream()
                .filter(it -> isQuick(it.template()))
                .flatMap(operation -> ROLES.stream()
                        .map(role -> DynamicTest.dynamicTest(
                                operation.method() + " " + operation.template() + " as " + role, () -> {
                                    var status = given().auth()
                                            .oauth2(Tokens.of(role))
                                            .request(
                                                    operation.method(),
                                                    operation.template().replace("{code}", "00004"))
                                            .statusCode();
                                    if (operation.roles().contains(role)) {
                                        assertThat(status).isNotIn(401, 403, 404, 405, 500);
                                    } else {
                                        assertThat(status).isEqualTo(403);
                                    }
                                })));
    }

    private static boolean isQuick(String template) {
        return Stream.of("slow", "big", "events", "stalling", "broken").noneMatch(template::endsWith);
    }

    @TestFactory
    Stream<DynamicTest> a_token_that_does_not_verify_gets_401() {
        var now = Instant.now().getEpochSecond();
        var lawful = Tokens.claims("auditor");
        var signed = Tokens.of("auditor");
        return Map.ofEntries(
                        Map.entry("expired", Tokens.with("exp", now - 3600)),
                        Map.entry("just expired", Tokens.with("exp", now - 1)),
                        Map.entry("not yet valid", Tokens.with("nbf", now + 3600)),
                        Map.entry("of a foreign issuer", Tokens.with("iss", "http://evil.example/realms/kecan")),
                        Map.entry("signed by a foreign key", Tokens.signed(lawful, "test", Tokens.foreignKey())),
                        Map.entry("of an unknown key", Tokens.signed(lawful, "other", Tokens.foreignKey())),
                        Map.entry("with alg=none", Tokens.unsigned("none")),
                        Map.entry("with alg=NoNe", Tokens.unsigned("NoNe")),
                        Map.entry("with the public key as secret", Tokens.signedWithPublicKeyAsSecret()),
                        Map.entry("with its signature cut off", signed.substring(0, signed.lastIndexOf('.') + 1)),
                        Map.entry("with a changed signature", signed.substring(0, signed.length() - 8) + "AAAAAAAA"),
                        Map.entry("that is no token", "abc"),
                        Map.entry("of three dots", "..."),
                        Map.entry("with rubbish inside", "e30.e30.e30"),
                        Map.entry("that is an ID token", Tokens.with("typ", "ID")),
                        Map.entry("that is a refresh token", Tokens.with("typ", "Refresh")),
                        Map.entry("without expiry", Tokens.without("exp")),
                        Map.entry("without subject", Tokens.without("sub")),
                        Map.entry("without issuer", Tokens.without("iss")),
                        Map.entry("without time of issue", Tokens.without("iat")),
                        Map.entry("whose expiry is a word", Tokens.with("exp", "soon")),
                        Map.entry("whose expiry is an object", Tokens.with("exp", Map.of())),
                        Map.entry("whose time of issue is a word", Tokens.with("iat", "once")),
                        Map.entry("whose subject is a list", Tokens.with("sub", List.of(1))),
                        Map.entry("whose user is an object", Tokens.with("preferred_username", Map.of("a", 1))),
                        Map.entry("whose type is a number", Tokens.with("typ", 7)))
                .entrySet()
                .stream()
                .map(it -> DynamicTest.dynamicTest("a token " + it.getKey(), () -> {
                    var before = personnel.asked.get();
                    given().auth()
                            .oauth2(it.getValue())
                            .header("Accept-Language", "en")
                            .get(ECHO)
                            .then()
                            .statusCode(401)
                            .contentType("application/problem+json")
                            .header("WWW-Authenticate", startsWith("Bearer "))
                            .body("type", equalTo("urn:problem:unauthorized"), "status", equalTo(401));
                    assertThat(personnel.asked.get()).isEqualTo(before);
                }));
    }

    @TestFactory
    Stream<DynamicTest> roles_that_are_not_a_list_of_words_open_nothing() {
        return Stream.<Object>of("auditor2", 7, Map.of(), List.of(), Map.of("roles", 7), Map.of("roles", List.of(1, 2)))
                .map(it -> DynamicTest.dynamicTest(
                        "realm_access " + it,
                        () -> assertThat(given().auth()
                                        .oauth2(Tokens.with("realm_access", it))
                                        .get(ECHO)
                                        .statusCode())
                                .isIn(401, 403)));
    }

    @Test
    void no_token_gets_401_that_says_what_to_show() {
        given().get(ECHO)
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", equalTo("Bearer realm=\"kecan\""))
                .header("Content-Language", equalTo("vi"))
                .body("title", equalTo("Chưa xác thực"), "instance", equalTo(ECHO));
    }

    @Test
    void a_password_or_two_tokens_get_401() {
        given().header("Authorization", "Basic YTpi").get(ECHO).then().statusCode(401);
        given().header("Authorization", "Bearer " + Tokens.of("auditor"), "Bearer " + Tokens.of("admin"))
                .get(ECHO)
                .then()
                .statusCode(401);
    }

    @Test
    void a_wrong_role_gets_403_that_says_which_roles_may() {
        given().auth()
                .oauth2(Tokens.of("auditor"))
                .header("Accept-Language", "en-GB,en;q=0.9")
                .post(ECHO)
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:problem:forbidden"), "detail", containsString("records-officer"));
    }

    @Test
    void what_the_contract_does_not_name_gets_404_with_or_without_a_token() {
        for (var path : List.of(
                "/",
                "/api",
                "/api/personnel/v1/secret",
                "/q/dev",
                "/q/health/group/x",
                ECHO + "/",
                "/docs/x.js",
                "/openapi-ui/index.html",
                "/api/personnel/v1/units/1/2/3",
                "/q/openapi",
                "/application.properties")) {
            given().get(path).then().statusCode(404).body("type", equalTo("urn:problem:not-found"));
            given().auth().oauth2(Tokens.of("admin")).get(path).then().statusCode(404);
        }
    }

    @Test
    void a_method_the_contract_does_not_name_gets_405_and_the_ones_it_does() {
        for (var method : List.of("PATCH", "OPTIONS", "PURGE")) {
            given().auth()
                    .oauth2(Tokens.of("records-officer"))
                    .request(method, ECHO)
                    .then()
                    .statusCode(405)
                    .header("Allow", equalTo("DELETE, GET, HEAD, POST, PUT"))
                    .body("type", equalTo("urn:problem:method-not-allowed"));
        }
    }

    @Test
    void no_foreign_page_is_allowed_to_call() {
        given().header("Origin", "http://evil.example")
                .header("Access-Control-Request-Method", "POST")
                .request("OPTIONS", ECHO)
                .then()
                .statusCode(405)
                .header("Access-Control-Allow-Origin", (String) null);
    }

    @Test
    void a_word_in_a_path_wins_over_a_parameter() {
        given().auth()
                .oauth2(Tokens.of("auditor"))
                .get("/api/personnel/v1/units/tree")
                .then()
                .statusCode(403);
        given().auth()
                .oauth2(Tokens.of("auditor"))
                .get("/api/personnel/v1/units/trees")
                .then()
                .statusCode(200);
    }

    @Test
    void head_follows_get() {
        given().auth().oauth2(Tokens.of("auditor")).head(ECHO).then().statusCode(200);
        given().auth().oauth2(Tokens.of("approver")).head(ECHO).then().statusCode(403);
    }
}
