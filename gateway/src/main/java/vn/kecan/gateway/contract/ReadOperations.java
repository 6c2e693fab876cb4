package vn.kecan.gateway.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads the access table out of an OpenAPI document; what it cannot read it refuses. */
final class ReadOperations {

    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "patch", "head", "options", "trace");

    private ReadOperations() {}

    static List<Operation> of(JsonNode contract) {
        var found = new ArrayList<Operation>();
        contract.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(it -> METHODS.contains(it.getKey()))
                        .forEach(it -> found.add(operation(path.getKey(), it.getKey(), it.getValue()))));
        if (found.isEmpty()) {
            throw new IllegalArgumentException("The contract must name at least one operation.");
        }
        return List.copyOf(found);
    }

    private static Operation operation(String path, String method, JsonNode said) {
        var name = method.toUpperCase(Locale.ROOT) + " " + path;
        return new Operation(
                text(said, "operationId", name),
                method.toUpperCase(Locale.ROOT),
                path,
                text(said, "x-service", name),
                roles(said, name),
                maxBody(said, name));
    }

    static List<String> roles(JsonNode said, String name) {
        var roles = new ArrayList<String>();
        said.path("x-roles").forEach(role -> {
            if (!role.isTextual() || role.textValue().isBlank()) {
                throw new IllegalArgumentException(name + ": x-roles (" + role + ") must be names of roles.");
            }
            roles.add(role.textValue());
        });
        if (roles.isEmpty()) {
            throw new IllegalArgumentException(name + " must carry x-roles. Maybe the method lacks @RolesAllowed.");
        }
        return List.copyOf(roles);
    }

    private static long maxBody(JsonNode said, String name) {
        var limit = said.path("x-max-body");
        if (limit.isMissingNode()) {
            return 0;
        }
        var bytes = limit.isTextual() && limit.textValue().matches("[1-9][0-9]{0,17}")
                ? Long.parseLong(limit.textValue())
                : limit.asLong(0);
        if (bytes <= 0) {
            throw new IllegalArgumentException(name + ": x-max-body (" + limit + ") must be a number of bytes.");
        }
        return bytes;
    }

    private static String text(JsonNode said, String field, String name) {
        var value = said.path(field);
        if (!value.isTextual() || value.textValue().isBlank()) {
            throw new IllegalArgumentException(name + " must carry " + field + ".");
        }
        return value.textValue();
    }
}
