package vn.kecan.platform.http;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.kecan.platform.problem.Languages;

/** What the HTTP request says beside its body. */
@RequestScoped
public class Call {

    private final CurrentVertxRequest request;

    public Call(CurrentVertxRequest request) {
        this.request = request;
    }

    public Optional<String> header(String name) {
        return Optional.ofNullable(context().request().getHeader(name)).filter(it -> !it.isBlank());
    }

    public boolean dryRun() {
        return "true".equals(context().request().getParam("dryRun"));
    }

    /** The query parameter whose value is what a failure to read complains of. */
    public Optional<Map.Entry<String, String>> parameterNamedIn(@Nullable Throwable complaint) {
        var message = complaint == null ? null : complaint.getMessage();
        return message == null
                ? Optional.empty()
                : context().queryParams().entries().stream()
                        .filter(it -> message.contains("\"" + it.getValue() + "\"")
                                || message.contains("'" + it.getValue() + "'"))
                        .findFirst();
    }

    public String method() {
        return context().request().method().name();
    }

    public String path() {
        return context().request().path();
    }

    public String pathAndQuery() {
        return context().request().uri();
    }

    public String requestId() {
        return context().get(RequestIds.KEY, "none");
    }

    /** Vietnamese unless English is preferred. */
    public Locale language() {
        return Languages.preferred(context().request().getHeader("Accept-Language"));
    }

    private RoutingContext context() {
        return request.getCurrent();
    }
}
