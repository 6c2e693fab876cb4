package vn.kecan.gateway.access;

import io.quarkus.oidc.OIDCException;
import io.quarkus.oidc.runtime.TenantConfigBean;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jboss.logging.Logger;
import vn.kecan.gateway.problem.Refusal;
import vn.kecan.gateway.problem.Refusals;

/** Tells who calls by the access token; whoever shows none or a bad one is refused here. */
@ApplicationScoped
class Callers {

    private static final Logger LOG = Logger.getLogger(Callers.class);
    private static final String BEARER = "Bearer ";

    /** Quarkus would otherwise answer a failed authentication itself, with an empty body. */
    private static final BiConsumer<RoutingContext, Throwable> LEAVE_THE_ANSWER_TO_US = (context, failure) -> {};

    private final TenantConfigBean realms;
    private final Refusals refusals;

    Callers(TenantConfigBean realms, Refusals refusals) {
        this.realms = realms;
        this.refusals = refusals;
    }

    void recognise(RoutingContext context, Consumer<Caller> known) {
        var shown = context.request().headers().getAll(HttpHeaders.AUTHORIZATION);
        if (shown.isEmpty()) {
            refusals.send(context, new Refusal.NoToken());
        } else if (shown.size() > 1 || !shown.getFirst().regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            refusals.send(context, new Refusal.BadToken());
        } else {
            verify(context, known);
        }
    }

    private void verify(RoutingContext context, Consumer<Caller> known) {
        context.put(QuarkusHttpUser.AUTH_FAILURE_HANDLER, LEAVE_THE_ANSWER_TO_US);
        QuarkusHttpUser.getSecurityIdentity(context, null)
                .map(Callers::caller)
                .subscribe()
                .with(caller -> pass(context, caller, known), failure -> refusals.send(context, refusal(failure)));
    }

    /** A token may be signed rightly and still say nonsense; that shows when its claims are read. */
    private static Caller caller(SecurityIdentity identity) {
        if (identity.isAnonymous()) {
            throw new IllegalArgumentException("no token was recognised");
        }
        return new Caller(identity.getPrincipal().getName(), identity.getRoles());
    }

    /** What fails from here on is no fault of the token, and nobody else would answer it. */
    private static void pass(RoutingContext context, Caller caller, Consumer<Caller> known) {
        try {
            known.accept(caller);
        } catch (RuntimeException failure) {
            context.fail(failure);
        }
    }

    private Refusal refusal(Throwable failure) {
        if (realms.getDefaultTenant().ready() && !(failure instanceof OIDCException)) {
            return new Refusal.BadToken();
        }
        LOG.warn("No token can be verified: " + failure.getClass().getSimpleName() + ": " + failure.getMessage());
        return new Refusal.RealmUnreachable();
    }
}
