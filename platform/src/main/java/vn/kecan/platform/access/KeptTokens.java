package vn.kecan.platform.access;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Recognises a caller whose token was verified a moment ago. For everybody else it has no answer, and the token is
 * verified; what comes of that is kept. Checking the signature anew took half of the time of a read.
 */
@ApplicationScoped
class KeptTokens implements HttpAuthenticationMechanism, SecurityIdentityAugmentor {

    private static final String BEARER = "Bearer ";
    private static final int BEFORE_ALL_OTHERS = 10_000;

    private final VerifiedTokens verified;

    KeptTokens(VerifiedTokens verified) {
        this.verified = verified;
    }

    @Override
    public int getPriority() {
        return BEFORE_ALL_OTHERS;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager providers) {
        var shown = context.request().headers().getAll(HttpHeaders.AUTHORIZATION);
        if (shown.size() != 1 || !shown.getFirst().startsWith(BEARER)) {
            return Uni.createFrom().nullItem();
        }
        return Uni.createFrom()
                .item(verified.of(shown.getFirst().substring(BEARER.length())).orElse(null));
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom().nullItem();
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        var credential = identity.getCredential(AccessTokenCredential.class);
        if (credential != null) {
            verified.keep(credential.getToken(), identity);
        }
        return Uni.createFrom().item(identity);
    }
}
