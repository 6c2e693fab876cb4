package vn.kecan.planning.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** The facts are the test's own; nobody is asked for others, and nobody tells of them unasked. */
public final class NoFeed implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        return Map.of("kecan.feed.reading", "false", "kecan.notice.telling", "false");
    }

    @Override
    public void stop() {
        // Nothing runs.
    }
}
