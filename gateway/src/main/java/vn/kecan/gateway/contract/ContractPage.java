package vn.kecan.gateway.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.kecan.gateway.problem.Refusal;
import vn.kecan.gateway.problem.Refusals;

/** {@code /openapi}: JSON unless YAML is preferred. */
@ApplicationScoped
class ContractPage {

    private static final String JSON = "application/json";
    private static final List<String> OFFERED = List.of(
            JSON, "application/yaml", "text/yaml", "application/x-yaml", "application/vnd.oai.openapi", "text/x-yaml");
    private final Map<String, Buffer> bodies = new LinkedHashMap<>();
    private final Refusals refusals;

    ContractPage(Contract contract, Refusals refusals) throws JsonProcessingException {
        this.refusals = refusals;
        var json = Buffer.buffer(Wording.json(contract.document()));
        var yaml = Buffer.buffer(Wording.yaml(contract.document()));
        OFFERED.forEach(type -> bodies.put(type, type.equals(JSON) ? json : yaml));
    }

    void register(@Observes Router router) {
        router.route("/openapi").handler(this::show);
    }

    private void show(RoutingContext context) {
        var type = context.request().getHeader(HttpHeaders.ACCEPT) == null
                ? JSON
                : Accept.best(context.request().getHeader(HttpHeaders.ACCEPT), OFFERED);
        if (type == null) {
            refusals.send(context, new Refusal.NotOffered(List.of(JSON, "application/yaml")));
            return;
        }
        context.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, type)
                .putHeader(HttpHeaders.VARY, "Accept")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-cache")
                .end(bodies.get(type));
    }
}
