package vn.kecan.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.junit.jupiter.api.Test;

class VerifiedTokensTest {

    private static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");

    private final AtomicReference<Instant> now = new AtomicReference<>(NOON);
    private final Clock clock = ((InstantSource) now::get).withZone(ZoneOffset.UTC);
    private final VerifiedTokens verified = new VerifiedTokens(Duration.ofSeconds(30), clock);

    @Test
    void a_token_verified_a_moment_ago_is_known_with_its_roles() {
        verified.keep("token", lasting(Duration.ofMinutes(5)));
        assertThat(verified.of("token").orElseThrow().getRoles()).containsExactly("records-officer");
        assertThat(verified.of("token ")).isEmpty();
        assertThat(verified.of("Token")).isEmpty();
    }

    @Test
    void after_its_time_it_is_to_be_verified_again() {
        verified.keep("token", lasting(Duration.ofMinutes(5)));
        now.set(NOON.plusSeconds(29));
        assertThat(verified.of("token")).isPresent();
        now.set(NOON.plusSeconds(31));
        assertThat(verified.of("token")).isEmpty();
    }

    @Test
    void it_is_never_known_longer_than_it_says() {
        verified.keep("token", lasting(Duration.ofSeconds(10)));
        now.set(NOON.plusSeconds(9));
        assertThat(verified.of("token")).isPresent();
        now.set(NOON.plusSeconds(10));
        assertThat(verified.of("token")).isEmpty();
    }

    @Test
    void nothing_of_the_request_is_kept() {
        var identity = QuarkusSecurityIdentity.builder(lasting(Duration.ofMinutes(5)))
                .addAttribute("request", new Object())
                .build();
        verified.keep("token", identity);
        assertThat(verified.of("token").orElseThrow().getAttributes()).isEmpty();
    }

    private SecurityIdentity lasting(Duration left) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new Claims(now.get().plus(left).getEpochSecond()))
                .addRole("records-officer")
                .build();
    }

    private record Claims(long exp) implements JsonWebToken {

        @Override
        public String getName() {
            return "officer.hn";
        }

        @Override
        public Set<String> getClaimNames() {
            return Set.of("exp");
        }

        @Override
        @SuppressWarnings("unchecked")
        public <T> T getClaim(String name) {
            return (T) Map.of("exp", exp).get(name);
        }
    }
}
