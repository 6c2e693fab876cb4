package vn.kecan.personnel;

import static io.restassured.RestAssured.given;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kecan.backing.TestPostgres;
import vn.kecan.backing.TestToken;
import vn.kecan.backing.TestTokens;

/** The service verifies tokens itself, whoever stands before it. */
@QuarkusTest
@WithTestResource(
        value = TestPostgres.class,
        initArgs = @ResourceArg(name = "database", value = "personnel"),
        scope = TestResourceScope.GLOBAL)
@WithTestResource(value = TestTokens.class, scope = TestResourceScope.GLOBAL)
class TokensIT {

    static Stream<Named<UnaryOperator<TestToken>>> spoilt() {
        return Stream.of(
                Named.of("expired", TestToken::expired),
                Named.of("foreign issuer", TestToken::foreignIssuer),
                Named.of("wrong key", TestToken::wrongKey),
                Named.of("alg none", TestToken::algNone));
    }

    @ParameterizedTest
    @MethodSource("spoilt")
    void aTokenThatDoesNotHoldNeitherReadsNorWrites(UnaryOperator<TestToken> spoil) {
        var token = spoil.apply(honest()).sign();
        given().auth()
                .oauth2(token)
                .get(Suite.API + "/units")
                .then()
                .statusCode(401)
                .contentType("application/problem+json");
        given().auth()
                .oauth2(token)
                .header("Idempotency-Key", "spoilt")
                .contentType("application/json")
                .body(Api.unit("TOKENS", null))
                .post(Suite.API + "/units")
                .then()
                .statusCode(401)
                .contentType("application/problem+json");
    }

    @Test
    void aTokenOnceVerifiedOpensNoLongerThanItSays() throws InterruptedException {
        var token = honest().lasting(Duration.ofSeconds(3)).sign();
        given().auth().oauth2(token).get(Suite.API + "/units").then().statusCode(200);
        given().auth().oauth2(token).get(Suite.API + "/units").then().statusCode(200);
        Thread.sleep(Duration.ofSeconds(4));
        given().auth().oauth2(token).get(Suite.API + "/units").then().statusCode(401);
    }

    @Test
    void whatIsKeptOfOneTokenOpensForNoOther() {
        var token = honest().sign();
        given().auth().oauth2(token).get(Suite.API + "/units").then().statusCode(200);
        var cut = token.lastIndexOf('.') + 5;
        var other = token.charAt(cut) == 'A' ? 'B' : 'A';
        var forged = token.substring(0, cut) + other + token.substring(cut + 1);
        given().auth().oauth2(forged).get(Suite.API + "/units").then().statusCode(401);
    }

    @Test
    void theSameTokenUnspoiltOpens() {
        given().auth().oauth2(honest().sign()).get(Suite.API + "/units").then().statusCode(200);
    }

    private static TestToken honest() {
        return TestTokens.token("officer.TOKENS").unit("TOKENS").roles("records-officer");
    }
}
