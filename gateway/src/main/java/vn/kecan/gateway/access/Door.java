package vn.kecan.gateway.access;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.kecan.gateway.contract.Contract;
import vn.kecan.gateway.contract.Operation;
import vn.kecan.gateway.problem.Refusal;
import vn.kecan.gateway.problem.Refusals;
import vn.kecan.gateway.proxy.Passages;

/** The one way in: named by the contract, recognised, allowed, small enough; then on to the service. */
@ApplicationScoped
class Door {

    private static final int AFTER_AUTHENTICATION_IS_PREPARED = -50;
    private final Contract contract;
    private final OwnPages own;
    private final Callers callers;
    private final Passages passages;
    private final Refusals refusals;

    Door(Contract contract, OwnPages own, Callers callers, Passages passages, Refusals refusals) {
        this.contract = contract;
        this.own = own;
        this.callers = callers;
        this.passages = passages;
        this.refusals = refusals;
    }

    void register(@Observes Router router) {
        router.route().order(AFTER_AUTHENTICATION_IS_PREPARED).handler(this::knock);
    }

    private void knock(RoutingContext context) {
        var path = context.request().path();
        var method = context.request().method().name();
        if (own.has(path)) {
            if (OwnPages.METHODS.contains(method)) {
                context.next();
            } else {
                refusals.send(context, new Refusal.NotThatMethod(OwnPages.METHODS));
            }
            return;
        }
        var operations = contract.at(path);
        if (operations == null) {
            refusals.send(context, new Refusal.NoSuchPath());
            return;
        }
        var operation = asked(method, operations);
        if (operation == null) {
            refusals.send(context, notThatMethod(operations));
            return;
        }
        Visit.of(context).asksFor(operation);
        callers.recognise(context, caller -> admit(context, operation, caller));
    }

    private void admit(RoutingContext context, Operation operation, Caller caller) {
        Visit.of(context).comesFrom(caller.name());
        var refusal = refusal(context, operation, caller);
        if (refusal != null) {
            refusals.send(context, refusal);
        } else {
            passages.open(context, operation, Visit.of(context).requestId());
        }
    }

    private @Nullable Refusal refusal(RoutingContext context, Operation operation, Caller caller) {
        if (!caller.may(operation)) {
            return new Refusal.NotYourRole(operation.roles());
        }
        if (context.request().version() == HttpVersion.HTTP_1_0) {
            return new Refusal.OldHttp();
        }
        var expected = context.request().getHeader(HttpHeaders.EXPECT);
        if (expected != null && !expected.equalsIgnoreCase("100-continue")) {
            return new Refusal.UnknownExpectation();
        }
        return null;
    }

    /** HEAD is allowed where GET is. */
    private static @Nullable Operation asked(String method, Map<String, Operation> operations) {
        var named = operations.get(method);
        return named == null && method.equals("HEAD") ? operations.get("GET") : named;
    }

    private static Refusal notThatMethod(Map<String, Operation> operations) {
        var allowed = new TreeSet<>(operations.keySet());
        if (allowed.contains("GET")) {
            allowed.add("HEAD");
        }
        return new Refusal.NotThatMethod(new ArrayList<>(allowed));
    }
}
