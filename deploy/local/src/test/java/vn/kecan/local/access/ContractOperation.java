package vn.kecan.local.access;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** One operation of the public contract, as a hostile or an honest client would call it. */
record ContractOperation(String id, String method, String template, Set<String> roles, String contentType) {

    private static final List<String> METHODS = List.of("get", "put", "post", "delete", "patch", "head", "options");

    static List<ContractOperation> all(JsonNode contract) {
        var all = new ArrayList<ContractOperation>();
        contract.path("paths")
                .fields()
                .forEachRemaining(path -> path.getValue().fields().forEachRemaining(it -> {
                    if (METHODS.contains(it.getKey())) {
                        all.add(of(it.getKey(), path.getKey(), it.getValue()));
                    }
                }));
        return all;
    }

    private static ContractOperation of(String method, String template, JsonNode said) {
        var roles = new TreeSet<String>();
        said.path("x-roles").forEach(it -> roles.add(it.asText()));
        var types = said.path("requestBody").path("content").fieldNames();
        return new ContractOperation(
                said.path("operationId").asText(),
                method.toUpperCase(),
                template,
                roles,
                types.hasNext() ? types.next() : "application/json");
    }

    /** A path that names nothing that exists; a write that is only tried. */
    String path() {
        var path = template.replaceAll("\\{[^}]*}", "00000000-0000-4000-8000-000000000000");
        return isWrite() ? path + "?dryRun=true" : path;
    }

    boolean isWrite() {
        return !method.equals("GET");
    }

    @Override
    public String toString() {
        return method + " " + template;
    }
}
