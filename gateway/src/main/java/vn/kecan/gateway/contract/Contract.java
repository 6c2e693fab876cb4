package vn.kecan.gateway.contract;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The contract this door enforces. Without a contract that can be read the door does not open. */
@Startup
@ApplicationScoped
public class Contract {

    private final ObjectNode document;
    private final List<Operation> operations;
    private final Routes routes = new Routes();

    Contract(
            @ConfigProperty(name = "kecan.contract", defaultValue = "contract/openapi.json") String resource,
            @ConfigProperty(name = "kecan.oidc.url") String realm) {
        document = SecurityScheme.pointAt(realm, read(resource));
        operations = ReadOperations.of(document);
        operations.forEach(routes::add);
    }

    public List<Operation> operations() {
        return operations;
    }

    /** The operations at this canonical path by method, or null when there are none. */
    public @Nullable Map<String, Operation> at(String path) {
        return routes.find(path);
    }

    ObjectNode document() {
        return document;
    }

    private static ObjectNode read(String resource) {
        try (var bytes = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource)) {
            if (bytes == null) {
                throw new IllegalStateException("The contract (" + resource
                        + ") must be on the class path. Maybe build the services first, then the gateway.");
            }
            return (ObjectNode) new ObjectMapper().readTree(bytes);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The contract (" + resource + ") cannot be read.", unreadable);
        }
    }
}
