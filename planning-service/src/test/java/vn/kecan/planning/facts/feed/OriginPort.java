package vn.kecan.planning.facts.feed;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import vn.kecan.backing.FreePort;

/** Points the service at a port where {@link Origin} will play personnel-service and the identity provider. */
public final class OriginPort implements QuarkusTestResourceLifecycleManager {

    /** Quarkus loads this class more than once; a system property is what all of them share. */
    private static final String PORT = "kecan.test.origin.port";

    static int port() {
        return Integer.getInteger(PORT);
    }

    @Override
    public Map<String, String> start() {
        if (System.getProperty(PORT) == null) {
            System.setProperty(PORT, Integer.toString(FreePort.any()));
        }
        var url = "http://127.0.0.1:" + port();
        return Map.of(
                "quarkus.rest-client.personnel.url", url,
                "quarkus.oidc-client.auth-server-url", url,
                "kecan.feed.pause", "50ms",
                "kecan.feed.pause-after-error", "50ms",
                "kecan.feed.page", "50");
    }

    @Override
    public void stop() {
        // Nothing runs.
    }
}
