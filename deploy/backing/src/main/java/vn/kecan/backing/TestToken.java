package vn.kecan.backing;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An access token shaped like Keycloak's, valid unless told otherwise. Every step gives a new token. */
public record TestToken(
        String user,
        @Nullable String unit,
        @Nullable String cadre,
        List<String> roles,
        String issuer,
        Duration age,
        String algorithm,
        boolean trustedKey) {

    /** The issuer services under test accept. */
    public static final String ISSUER = "http://127.0.0.1/realms/kecan";

    private static final Duration LIFE = Duration.ofMinutes(30);

    TestToken(String user) {
        this(user, null, null, List.of(), ISSUER, Duration.ZERO, "RS256", true);
    }

    public TestToken unit(@Nullable String unit) {
        return new TestToken(user, unit, cadre, roles, issuer, age, algorithm, trustedKey);
    }

    public TestToken cadre(@Nullable String cadre) {
        return new TestToken(user, unit, cadre, roles, issuer, age, algorithm, trustedKey);
    }

    public TestToken roles(String... roles) {
        return new TestToken(user, unit, cadre, List.of(roles), issuer, age, algorithm, trustedKey);
    }

    /** Ran out an hour ago. */
    public TestToken expired() {
        return new TestToken(user, unit, cadre, roles, issuer, LIFE.plus(Duration.ofHours(1)), algorithm, trustedKey);
    }

    /** Holds for so long from now on. */
    public TestToken lasting(Duration left) {
        return new TestToken(user, unit, cadre, roles, issuer, LIFE.minus(left), algorithm, trustedKey);
    }

    /** Well signed, but said to come from somebody else. */
    public TestToken foreignIssuer() {
        return new TestToken(
                user, unit, cadre, roles, "https://elsewhere.test/realms/kecan", age, algorithm, trustedKey);
    }

    /** Signed by a key nobody trusts. */
    public TestToken wrongKey() {
        return new TestToken(user, unit, cadre, roles, issuer, age, algorithm, false);
    }

    /** Says that no signature is needed, and carries none. */
    public TestToken algNone() {
        return new TestToken(user, unit, cadre, roles, issuer, age, "none", trustedKey);
    }

    /** The compact form, to be sent as {@code Authorization: Bearer ...}. */
    public String sign() {
        var head = "{\"alg\":" + quoted(algorithm) + ",\"typ\":\"JWT\"}";
        var content = encoded(head.getBytes(StandardCharsets.UTF_8)) + "."
                + encoded(claims().getBytes(StandardCharsets.UTF_8));
        if (algorithm.equals("none")) {
            return content + ".";
        }
        var key = trustedKey ? TestKeys.trusted() : TestKeys.stranger();
        return content + "." + encoded(TestKeys.sign(key, content.getBytes(StandardCharsets.US_ASCII)));
    }

    private String claims() {
        var issued = Instant.now().minus(age).getEpochSecond();
        var claims = new ArrayList<>(List.of(
                "\"iss\":" + quoted(issuer),
                "\"sub\":"
                        + quoted(UUID.nameUUIDFromBytes(user.getBytes(StandardCharsets.UTF_8))
                                .toString()),
                "\"jti\":" + quoted(UUID.randomUUID().toString()),
                "\"typ\":\"Bearer\"",
                "\"azp\":\"kecan-cli\"",
                "\"iat\":" + issued,
                "\"exp\":" + (issued + LIFE.toSeconds()),
                "\"preferred_username\":" + quoted(user),
                "\"realm_access\":{\"roles\":"
                        + roles.stream().map(TestToken::quoted).collect(Collectors.joining(",", "[", "]}"))));
        if (unit != null) {
            claims.add("\"unit\":" + quoted(unit));
        }
        if (cadre != null) {
            claims.add("\"cadre\":" + quoted(cadre));
        }
        return String.join(",", claims).transform(it -> "{" + it + "}");
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
