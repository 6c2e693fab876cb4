package vn.kecan.gateway.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Unites the contracts of the services. Two things of one name that differ stop the build. */
final class Union {

    private static final String LOCAL_REALM = "http://127.0.0.1:8180/realms/kecan";
    private static final long LARGEST_FILE = 128L * 1024 * 1024;
    private static final List<String> FILES = List.of(
            "text/csv",
            "application/x-ndjson",
            "application/octet-stream",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private final ObjectNode one = new ObjectMapper().createObjectNode();
    private final TreeSet<String> operationIds = new TreeSet<>();

    private Union() {}

    static ObjectNode of(String version, Map<String, JsonNode> services) {
        var union = new Union();
        union.introduce(version);
        services.forEach(union::add);
        SecurityScheme.pointAt(LOCAL_REALM, union.one);
        SecurityScheme.require(union.one);
        GatewayProblems.addTo(union.one);
        ReadOperations.of(union.one).forEach(new Routes()::add);
        return union.one;
    }

    private void introduce(String version) {
        one.put("openapi", "3.1.0");
        var info = one.putObject("info");
        info.put("title", "Kế Cận");
        info.put("version", version);
        info.put(
                "description",
                "Personnel planning and rotation of cadres: facts (personnel), judgement (planning), one door."
                        + " Every operation names the roles that may (`x-roles`);"
                        + " errors are RFC 9457 problems in Vietnamese or English by `Accept-Language`.");
        info.putObject("contact").put("name", "Kế Cận");
        info.putObject("license").put("name", "Apache-2.0").put("url", "https://www.apache.org/licenses/LICENSE-2.0");
        one.putArray("servers").addObject().put("url", "/").put("description", "where this contract was read");
        one.putArray("tags");
        one.putObject("paths");
        one.putObject("components");
    }

    private void add(String service, JsonNode contract) {
        if (!contract.path("openapi").asText().startsWith("3.1")) {
            throw new IllegalArgumentException(
                    "The contract of " + service + " must be OpenAPI 3.1, but is " + contract.path("openapi") + ".");
        }
        contract.path("paths").properties().forEach(path -> addPath(service, path.getKey(), path.getValue()));
        contract.path("components").properties().forEach(kind -> {
            if (!kind.getKey().equals("securitySchemes")) {
                kind.getValue().properties().forEach(it -> addComponent(service, kind.getKey(), it));
            }
        });
        contract.path("webhooks")
                .properties()
                .forEach(it -> one.withObject("webhooks").set(it.getKey(), it.getValue()));
        contract.path("tags").forEach(this::addTag);
    }

    private void addPath(String service, String path, JsonNode said) {
        var prefix = "/api/" + service + "/";
        if (!path.startsWith(prefix)) {
            throw new IllegalArgumentException(
                    "The path " + path + " of " + service + " must begin with " + prefix + ".");
        }
        ObjectNode item = said.deepCopy();
        item.properties().forEach(it -> {
            if (it.getValue() instanceof ObjectNode operation && operation.has("responses")) {
                var name = it.getKey().toUpperCase(Locale.ROOT) + " " + path;
                ReadOperations.roles(operation, name);
                operation.put("x-service", service);
                sayHowLargeAFileMayBe(operation);
                operation.remove("security");
                var id = operation.path("operationId").asText();
                if (!operationIds.add(id)) {
                    throw new IllegalArgumentException(
                            name + ": the operationId (" + id + ") must be unique in the whole suite.");
                }
            }
        });
        ((ObjectNode) one.get("paths")).set(path, item);
    }

    /** A file is larger than what the door takes of other bodies; the contract says how large it may be. */
    private static void sayHowLargeAFileMayBe(ObjectNode operation) {
        var takesFile = FILES.stream().anyMatch(operation.path("requestBody").path("content")::has);
        if (takesFile && !operation.has("x-max-body")) {
            operation.put("x-max-body", LARGEST_FILE);
        }
    }

    private void addComponent(String service, String kind, Map.Entry<String, JsonNode> component) {
        var ours = one.withObject("components").withObject(kind);
        var known = ours.get(component.getKey());
        if (known != null && !known.equals(component.getValue())) {
            throw new IllegalArgumentException("The " + kind + " named " + component.getKey()
                    + " must mean one thing, but " + service + " describes it differently. Maybe rename one of them.");
        }
        ours.set(component.getKey(), component.getValue());
    }

    private void addTag(JsonNode tag) {
        var names = one.withArray("tags")
                .valueStream()
                .map(it -> it.path("name").asText())
                .collect(Collectors.toSet());
        if (!names.contains(tag.path("name").asText())) {
            one.withArray("tags").add(tag);
        }
    }
}
