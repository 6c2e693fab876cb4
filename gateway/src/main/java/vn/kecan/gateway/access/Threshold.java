package vn.kecan.gateway.access;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;
import vn.kecan.gateway.problem.Refusal;
import vn.kecan.gateway.problem.Refusals;
import vn.kecan.gateway.problem.Text;
import vn.kecan.gateway.seen.Journal;

/** Comes before everything: names the request, watches its end, and refuses what is not canonical. */
@ApplicationScoped
class Threshold {

    private static final Logger LOG = Logger.getLogger(Threshold.class);
    private static final int FIRST = -100_000;
    private final Refusals refusals;
    private final Journal journal;

    Threshold(Refusals refusals, Journal journal) {
        this.refusals = refusals;
        this.journal = journal;
    }

    void register(@Observes Router router) {
        router.route().order(FIRST).handler(this::enter).failureHandler(this::broken);
    }

    private void enter(RoutingContext context) {
        begin(context);
        var why = malformed(context.request());
        if (why != null) {
            refusals.send(context, new Refusal.Malformed(why));
        } else {
            context.next();
        }
    }

    private void begin(RoutingContext context) {
        var visit = Visit.begin(context, RequestId.of(context.request().getHeader(RequestId.HEADER)));
        MDC.put("requestId", visit.requestId());
        context.addHeadersEndHandler(writing -> SafeHeaders.set(context.response(), visit.requestId()));
        context.addEndHandler(
                done -> journal.end(context, visit.requestId(), visit.nanos(), visit.user(), visit.operation()));
    }

    private static @Nullable Text malformed(HttpServerRequest request) {
        var flaw = CanonicalPath.flawIn(request.uri());
        if (flaw != null) {
            return flaw.words();
        }
        var hosts = request.headers().getAll(HttpHeaders.HOST);
        if (hosts.size() != 1 || hosts.getFirst().isBlank() || request.authority() == null) {
            return new Text("Phải có đúng một Host hợp lệ.", "There must be exactly one valid Host header.");
        }
        return null;
    }

    /** The router fails what it cannot read, such as a target that is no path, before any handler sees it. */
    private void broken(RoutingContext context) {
        if (Visit.of(context) == null) {
            begin(context);
        }
        if (context.statusCode() >= 400 && context.statusCode() < 500) {
            var why = malformed(context.request());
            refusals.send(context, new Refusal.Malformed(why == null ? Flaw.NOT_A_PATH.words() : why));
            return;
        }
        LOG.error("The gateway failed on a request", context.failure());
        refusals.send(context, new Refusal.Broken(Visit.of(context).requestId()));
    }
}
