package vn.kecan.gateway.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import vn.kecan.gateway.contract.DocsPage;

/** What the door answers itself, without a token. */
@ApplicationScoped
class OwnPages {

    static final List<String> METHODS = List.of("GET", "HEAD");
    private static final Set<String> PATHS =
            Set.of("/openapi", "/q/health", "/q/health/live", "/q/health/ready", "/q/health/started", "/q/metrics");
    private final DocsPage docs;

    OwnPages(DocsPage docs) {
        this.docs = docs;
    }

    boolean has(String path) {
        return PATHS.contains(path) || docs.has(path);
    }
}
