package vn.kecan.platform.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Whose tokens this process has verified itself a moment ago: kept by their digest, for {@code kecan.tokens.kept} at most
 * and never longer than the token says.
 */
@Singleton
class VerifiedTokens {

    private static final int AT_MOST = 10_000;
    private static final HexFormat HEX = HexFormat.of();

    private final Cache<String, Kept> kept;
    private final Clock clock;

    private record Kept(SecurityIdentity identity, Instant until) {}

    @jakarta.inject.Inject
    VerifiedTokens(@ConfigProperty(name = "kecan.tokens.kept", defaultValue = "30s") Duration longest) {
        this(longest, Clock.systemUTC());
    }

    VerifiedTokens(Duration longest, Clock clock) {
        this.clock = clock;
        this.kept = Caffeine.newBuilder()
                .maximumSize(AT_MOST)
                .ticker(() -> nanos(clock.instant()))
                .expireAfter(Expiry.<String, Kept>writing((token, it) -> {
                    var left = Duration.between(clock.instant(), it.until());
                    return left.compareTo(longest) < 0 ? left : longest;
                }))
                .build();
    }

    Optional<SecurityIdentity> of(String token) {
        return Optional.ofNullable(kept.getIfPresent(digest(token)))
                .filter(it -> clock.instant().isBefore(it.until()))
                .map(Kept::identity);
    }

    /** Keeps what the token proved, without anything of the request it came with. */
    void keep(String token, SecurityIdentity identity) {
        if (identity.getPrincipal() instanceof JsonWebToken claims && claims.getExpirationTime() > 0) {
            var bare = QuarkusSecurityIdentity.builder()
                    .setPrincipal(claims)
                    .addRoles(identity.getRoles())
                    .addCredentials(identity.getCredentials())
                    .build();
            kept.put(digest(token), new Kept(bare, Instant.ofEpochSecond(claims.getExpirationTime())));
        }
    }

    private static long nanos(Instant at) {
        return at.getEpochSecond() * 1_000_000_000L + at.getNano();
    }

    private static String digest(String token) {
        try {
            var bytes = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HEX.formatHex(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
