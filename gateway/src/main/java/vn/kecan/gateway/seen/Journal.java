package vn.kecan.gateway.seen;

import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;
import vn.kecan.gateway.contract.Operation;

/** One log line and one figure for each request: the operation, never the values in its path or query. */
@ApplicationScoped
public class Journal {

    private static final Logger LOG = Logger.getLogger("vn.kecan.gateway.access");
    private static final int CLIENT_LEFT = 499;
    private final MeterRegistry figures;

    Journal(MeterRegistry figures) {
        this.figures = figures;
    }

    public void end(
            RoutingContext context,
            String requestId,
            long nanos,
            @Nullable String user,
            @Nullable Operation operation) {
        var response = context.response();
        var status = response.ended() ? response.getStatusCode() : CLIENT_LEFT;
        var route = operation == null ? "none" : operation.template();
        var method = operation == null ? "none" : operation.method();
        figures.timer("gateway.requests", "method", method, "route", route, "status", Integer.toString(status))
                .record(nanos, TimeUnit.NANOSECONDS);
        log(requestId, user, context.request().method() + " " + route, status, nanos, response.bytesWritten());
    }

    private static void log(String requestId, @Nullable String user, String what, int status, long nanos, long bytes) {
        MDC.put("requestId", requestId);
        MDC.put("user", user == null ? "-" : user);
        MDC.put("status", status);
        LOG.infof("%s %d %d ms %d bytes", what, status, TimeUnit.NANOSECONDS.toMillis(nanos), bytes);
        MDC.remove("status");
        MDC.remove("user");
        MDC.remove("requestId");
    }
}
