package vn.kecan.planning.facts.access;

import static io.restassured.RestAssured.given;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kecan.backing.TestToken;
import vn.kecan.backing.TestTokens;
import vn.kecan.planning.testing.PlanningTest;

/** The service verifies tokens itself, whoever stands before it. */
@QuarkusTest
class TokensIT extends PlanningTest {

    private static final String PLANS = "/api/planning/v1/plans";

    static Stream<Named<UnaryOperator<TestToken>>> spoilt() {
        return Stream.of(
                Named.of("expired", TestToken::expired),
                Named.of("foreign issuer", TestToken::foreignIssuer),
                Named.of("wrong key", TestToken::wrongKey),
                Named.of("alg none", TestToken::algNone));
    }

    @ParameterizedTest
    @MethodSource("spoilt")
    void a_token_that_does_not_hold_neither_reads_nor_writes(UnaryOperator<TestToken> spoil) {
        var token = spoil.apply(honest()).sign();
        given().auth().oauth2(token).get(PLANS).then().statusCode(401).contentType("application/problem+json");
        given().auth()
                .oauth2(token)
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/json")
                .body("{\"unit\":\"00004\",\"term\":\"2030-2035\"}")
                .post(PLANS)
                .then()
                .statusCode(401)
                .contentType("application/problem+json");
    }

    @Test
    void the_same_token_unspoilt_opens() {
        given().auth().oauth2(honest().sign()).get(PLANS).then().statusCode(200);
    }

    private static TestToken honest() {
        return TestTokens.token("board.00004").unit("00004").roles("org-board");
    }
}
