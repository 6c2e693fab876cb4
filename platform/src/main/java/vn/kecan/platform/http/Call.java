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

    private record Ordered(String requestId, Locale language) {}

    private final CurrentVertxRequest request;
    private @Nullable Ordered ordered;

    public Call(CurrentVertxRequest request) {
        this.request = request;
    }

    /** For work whose request is over: from here on this says what that request said, and nothing of HTTP. */
    public void standIn(String requestId, Locale language) {
        ordered = new Ordered(requestId, language);
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
        return ordered == null ? context().get(RequestIds.KEY, "none") : ordered.requestId();
    }

    /** Vietnamese unless English is preferred. */
    public Locale language() {
        return ordered == null
                ? Languages.preferred(context().request().getHeader("Accept-Language"))
                : ordered.language();
    }

    private RoutingContext context() {
        return request.getCurrent();
    }
}
