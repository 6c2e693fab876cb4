package vn.kecan.gateway.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;

/** The problems the door itself answers, said at every operation. */
final class GatewayProblems {

    private static final Map<String, String> ALWAYS = new LinkedHashMap<>();

    static {
        ALWAYS.put("400", "The path or the input is not valid");
        ALWAYS.put("401", "No token, or one that does not verify");
        ALWAYS.put("403", "The roles do not allow it");
        ALWAYS.put("404", "It does not exist, or it is not yours to know");
        ALWAYS.put("502", "The service does not answer");
        ALWAYS.put("503", "Busy: try again after Retry-After seconds");
        ALWAYS.put("504", "The service did not answer in time");
    }

    private static final String TOO_LARGE = "The body is over the limit";

    private GatewayProblems() {}

    static void addTo(ObjectNode contract) {
        addSchema(contract.withObject("components").withObject("schemas"));
        contract.path("paths")
                .forEach(path -> path.forEach(operation -> {
                    if (operation.path("responses") instanceof ObjectNode responses) {
                        ALWAYS.forEach((status, meaning) -> addResponse(responses, status, meaning));
                        if (operation.has("requestBody")) {
                            addResponse(responses, "413", TOO_LARGE);
                        }
                    }
                }));
    }

    private static void addResponse(ObjectNode responses, String status, String meaning) {
        if (!responses.has(status)) {
            responses
                    .putObject(status)
                    .put("description", meaning)
                    .withObject("content")
                    .withObject("/application~1problem+json")
                    .withObject("schema")
                    .put("$ref", "#/components/schemas/Problem");
        }
    }

    private static void addSchema(ObjectNode schemas) {
        if (schemas.path("Problem").isObject()) {
            return;
        }
        var problem = schemas.putObject("Problem");
        problem.put("type", "object").put("description", "RFC 9457 problem details");
        for (var name : new String[] {"type", "title", "detail", "instance"}) {
            problem.withObject("properties").putObject(name).put("type", "string");
        }
        problem.withObject("properties").putObject("status").put("type", "integer");
        problem.putArray("required").add("type").add("title").add("status").add("detail");
    }

    /** Whether the operation says what the door may answer. */
    static boolean saidIn(JsonNode operation) {
        return ALWAYS.keySet().stream()
                .allMatch(status -> operation.path("responses").has(status));
    }
}
