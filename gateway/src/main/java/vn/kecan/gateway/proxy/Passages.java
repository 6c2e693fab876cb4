package vn.kecan.gateway.proxy;

import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.config.Config;
import vn.kecan.gateway.contract.Contract;
import vn.kecan.gateway.contract.Operation;
import vn.kecan.gateway.problem.Refusal;
import vn.kecan.gateway.problem.Refusals;

/** Opens a passage to the service that carries an operation out. */
@ApplicationScoped
public class Passages {

    private final Map<String, Origin> origins = new HashMap<>();
    private final Vertx vertx;
    private final ProxySettings settings;
    private final Refusals refusals;

    Passages(Contract contract, Config config, Vertx vertx, ProxySettings settings, Refusals refusals) {
        this.vertx = vertx;
        this.settings = settings;
        this.refusals = refusals;
        contract.operations().stream().map(Operation::service).distinct().forEach(service -> {
            var url = config.getValue("kecan." + service + ".url", URI.class);
            origins.put(service, Origin.at(service, url, vertx, settings));
        });
    }

    public void open(RoutingContext context, Operation operation, String requestId) {
        var limit = operation.takesLargeBody()
                ? operation.maxBody()
                : settings.maxBody().asLongValue();
        if (announcedLength(context) > limit) {
            refusals.send(context, new Refusal.TooLarge(limit));
            return;
        }
        var origin = origins.get(operation.service());
        new Passage(context, origin, refusals, vertx, limit, patience(operation), requestId).begin();
    }

    private Duration patience(Operation operation) {
        return operation.takesLargeBody() ? settings.largeTimeout() : settings.timeout();
    }

    /** A length that cannot be read counts as too long. */
    private static long announcedLength(RoutingContext context) {
        var length = context.request().getHeader("Content-Length");
        if (length == null) {
            return 0;
        }
        return length.matches("[0-9]{1,18}") ? Long.parseLong(length) : Long.MAX_VALUE;
    }

    @PreDestroy
    void close() {
        origins.values().forEach(it -> it.client().close());
    }
}
