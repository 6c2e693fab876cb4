package vn.kecan.gateway.access;

import io.vertx.ext.web.RoutingContext;
import org.jspecify.annotations.Nullable;
import vn.kecan.gateway.contract.Operation;

/** What the door remembers of one request while it lasts. */
public final class Visit {

    private static final String KEY = Visit.class.getName();
    private final String requestId;
    private final long began = System.nanoTime();
    private @Nullable Operation operation;
    private @Nullable String user;

    private Visit(String requestId) {
        this.requestId = requestId;
    }

    static Visit begin(RoutingContext context, String requestId) {
        var visit = new Visit(requestId);
        context.put(KEY, visit);
        return visit;
    }

    public static Visit of(RoutingContext context) {
        return context.get(KEY);
    }

    public String requestId() {
        return requestId;
    }

    public long nanos() {
        return System.nanoTime() - began;
    }

    public @Nullable Operation operation() {
        return operation;
    }

    public @Nullable String user() {
        return user;
    }

    void asksFor(Operation wanted) {
        operation = wanted;
    }

    void comesFrom(String name) {
        user = name;
    }
}
