package vn.kecan.gateway.access;

import io.quarkus.security.AuthenticationFailedException;
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
    /** Quarkus would otherwise answer a failed authentication itself, with an empty body. */
    private static final BiConsumer<RoutingContext, Throwable> LEAVE_THE_ANSWER_TO_US = (context, failure) -> {};

    private final Refusals refusals;

    Callers(Refusals refusals) {
        this.refusals = refusals;
    }

    void recognise(RoutingContext context, Consumer<SecurityIdentity> known) {
        var shown = context.request().headers().getAll(HttpHeaders.AUTHORIZATION);
        if (shown.isEmpty()) {
            refusals.send(context, new Refusal.NoToken());
        } else if (shown.size() > 1 || !shown.getFirst().regionMatches(true, 0, "Bearer ", 0, "Bearer ".length())) {
            refusals.send(context, new Refusal.BadToken());
        } else {
            verify(context, known);
        }
    }

    private void verify(RoutingContext context, Consumer<SecurityIdentity> known) {
        context.put(QuarkusHttpUser.AUTH_FAILURE_HANDLER, LEAVE_THE_ANSWER_TO_US);
        QuarkusHttpUser.getSecurityIdentity(context, null)
                .subscribe()
                .with(
                        identity -> {
                            if (identity.isAnonymous()) {
                                refusals.send(context, new Refusal.BadToken());
                            } else {
                                known.accept(identity);
                            }
                        },
                        failure -> refusals.send(context, refusal(failure)));
    }

    private static Refusal refusal(Throwable failure) {
        if (failure instanceof AuthenticationFailedException) {
            return new Refusal.BadToken();
        }
        LOG.warn("No token can be verified: " + failure.getClass().getSimpleName() + ": " + failure.getMessage());
        return new Refusal.RealmUnreachable();
    }
}
