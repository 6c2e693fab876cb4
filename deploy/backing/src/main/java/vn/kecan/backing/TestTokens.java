package vn.kecan.backing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Lets a service under test verify tokens offline, against a key pair made for this JVM, and signs such tokens in the
 * shape Keycloak gives them.
 */
public final class TestTokens implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        return Map.of(
                "quarkus.oidc.auth-server-url",
                "",
                "quarkus.oidc.public-key",
                TestKeys.publicKey(),
                "quarkus.oidc.token.issuer",
                TestToken.ISSUER);
    }

    @Override
    public void stop() {
        // Nothing runs.
    }

    /** A valid token. Unit and cadre may be null: then the claim is absent. */
    public static String token(String user, @Nullable String unit, @Nullable String cadre, String... roles) {
        return token(user).unit(unit).cadre(cadre).roles(roles).sign();
    }

    /** A valid token of no roles, to be given claims or spoilt step by step. */
    public static TestToken token(String user) {
        return new TestToken(user);
    }
}
