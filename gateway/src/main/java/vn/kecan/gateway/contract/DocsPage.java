package vn.kecan.gateway.contract;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** {@code /docs}: Swagger UI on the contract; its authorise button signs in at the realm. */
@ApplicationScoped
public class DocsPage {

    private record File(String type, Buffer bytes) {}

    private static final String UI = "META-INF/resources/openapi-ui/";
    private static final Map<String, String> FILES = Map.of(
            "index.html", "docs/index.html",
            "start.js", "docs/start.js",
            "swagger-ui.css", UI + "swagger-ui.css",
            "swagger-ui-bundle.js", UI + "swagger-ui-bundle.js",
            "oauth2-redirect.html", UI + "oauth2-redirect.html");
    private static final String FOLDER = "/docs/";
    private final Map<String, File> files = new HashMap<>();
    private final String realm;

    DocsPage(@ConfigProperty(name = "kecan.oidc.url") String url) throws IOException {
        var at = URI.create(url);
        realm = at.getScheme() + "://" + at.getAuthority();
        for (var file : FILES.entrySet()) {
            files.put(FOLDER + file.getKey(), new File(type(file.getKey()), read(file.getValue())));
        }
    }

    /** Whether this canonical path is a page of the documentation. */
    public boolean has(String path) {
        return path.equals("/docs") || path.equals(FOLDER) || files.containsKey(path);
    }

    void register(@Observes Router router) {
        router.route("/docs*").handler(this::show);
    }

    private void show(RoutingContext context) {
        var path = context.request().path();
        var file = files.get(path.equals("/docs") || path.equals(FOLDER) ? FOLDER + "index.html" : path);
        if (file == null) {
            context.next();
            return;
        }
        // The page the realm sends the browser back to is Swagger UI's own and holds its script inside.
        var scripts = path.endsWith("oauth2-redirect.html") ? "'self' 'unsafe-inline'" : "'self'";
        context.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, file.type())
                .putHeader(HttpHeaders.CACHE_CONTROL, "max-age=3600")
                .putHeader(
                        "Content-Security-Policy",
                        "default-src 'self'; script-src " + scripts + "; style-src 'self' 'unsafe-inline';"
                                + " img-src 'self' data:; connect-src 'self' " + realm + "; frame-ancestors 'none'")
                .end(file.bytes());
    }

    private static String type(String name) {
        return switch (name.substring(name.lastIndexOf('.'))) {
            case ".css" -> "text/css; charset=utf-8";
            case ".js" -> "text/javascript; charset=utf-8";
            default -> "text/html; charset=utf-8";
        };
    }

    private static Buffer read(String resource) throws IOException {
        try (var bytes = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource)) {
            if (bytes == null) {
                throw new IllegalStateException("The page " + resource + " must be on the class path.");
            }
            return Buffer.buffer(bytes.readAllBytes());
        }
    }
}
