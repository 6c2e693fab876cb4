package vn.kecan.gateway.seen;

import java.util.Set;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.jspecify.annotations.Nullable;

/** Traces are on when, and only when, {@code KECAN_TRACES_URL} says where they go. */
public class TracesSwitch implements ConfigSource {

    private static final String OFF = "quarkus.otel.sdk.disabled";

    @Override
    public Set<String> getPropertyNames() {
        return Set.of(OFF);
    }

    @Override
    public @Nullable String getValue(String name) {
        if (!name.equals(OFF)) {
            return null;
        }
        var url = System.getenv("KECAN_TRACES_URL");
        return Boolean.toString(url == null || url.isBlank());
    }

    @Override
    public String getName() {
        return "traces switch";
    }

    @Override
    public int getOrdinal() {
        return 260;
    }
}
