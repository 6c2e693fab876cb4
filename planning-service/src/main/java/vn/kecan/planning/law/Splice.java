package vn.kecan.planning.law;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Puts a change into the file of its parameter: the periods of the same subtree make room for it, and nothing else
 * moves. Whether the result is law is for the reader of the file to say.
 */
final class Splice {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private Splice() {}

    static JsonNode into(JsonNode file, ParameterChange it, String path) {
        var to = it.to();
        if (to != null && !it.from().isBefore(to)) {
            throw new RulebookRefused(
                    path, "to", "(%s) must be after from (%s). Maybe the two are swapped.".formatted(to, it.from()));
        }
        var rows = new ArrayList<JsonNode>();
        for (var row : file.path("values")) {
            rows.addAll(sameSubtree(row, it) ? cut((ObjectNode) row, it) : List.of(row));
        }
        if (it.values() != null) {
            rows.add(row(it, keys(file), path));
        }
        ObjectNode changed = file.deepCopy();
        changed.putArray("values").addAll(rows);
        if (rows.isEmpty() && changed.has("delegated")) {
            changed.remove("values");
        }
        return changed;
    }

    private static boolean sameSubtree(JsonNode row, ParameterChange it) {
        return row.path("for").asText("").equals(it.unit() == null ? "" : it.unit());
    }

    /** What is left of a period before and after the change. */
    private static List<JsonNode> cut(ObjectNode row, ParameterChange it) {
        var from = LocalDate.parse(row.path("from").asText());
        var to = row.hasNonNull("to") ? LocalDate.parse(row.path("to").asText()) : null;
        var left = new ArrayList<JsonNode>();
        if (from.isBefore(it.from())) {
            left.add(period(row, from, earlier(to, it.from())));
        }
        var until = it.to();
        if (until != null && (to == null || until.isBefore(to))) {
            left.add(period(row, until.isBefore(from) ? from : until, to));
        }
        return left;
    }

    private static LocalDate earlier(@Nullable LocalDate to, LocalDate other) {
        return to == null || other.isBefore(to) ? other : to;
    }

    private static ObjectNode period(ObjectNode row, LocalDate from, @Nullable LocalDate to) {
        var kept = row.deepCopy().put("from", from.toString());
        if (to == null) {
            kept.remove("to");
        } else {
            kept.put("to", to.toString());
        }
        return kept;
    }

    private static ObjectNode row(ParameterChange it, Set<String> keys, String path) {
        var row = JSON.objectNode().put("from", it.from().toString());
        if (it.to() != null) {
            row.put("to", it.to().toString());
        }
        if (it.unit() != null) {
            row.put("for", it.unit());
        }
        java.util.Objects.requireNonNull(it.values()).forEach((key, value) -> {
            if (!keys.contains(key)) {
                throw new RulebookRefused(
                        path, "values." + key, "must be one of %s. Maybe it is misspelt.".formatted(keys));
            }
            if (value != null) {
                row.set(key, node(value));
            }
        });
        row.putObject("by")
                .put("act", it.citation().act())
                .put("clause", it.citation().clause())
                .put("standing", it.citation().standing().name());
        return row.put("checked", it.citation().checked().toString());
    }

    private static Set<String> keys(JsonNode file) {
        var keys = new TreeSet<String>();
        file.path("keys").forEach(it -> keys.add(it.asText()));
        return keys.isEmpty() ? Set.of(Dated.ONLY) : keys;
    }

    private static JsonNode node(Object value) {
        return switch (value) {
            case Integer it -> JSON.numberNode(it);
            case Long it -> JSON.numberNode(it);
            case String it -> JSON.textNode(it);
            default -> JSON.textNode(value.toString());
        };
    }
}
