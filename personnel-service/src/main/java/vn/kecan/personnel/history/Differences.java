package vn.kecan.personnel.history;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Compares two states of a thing field by field, those of inner objects by their path. */
final class Differences {

    private Differences() {}

    static List<Difference> between(JsonNode before, JsonNode after) {
        var was = new LinkedHashMap<String, JsonNode>();
        var is = new LinkedHashMap<String, JsonNode>();
        flatten("", before, was);
        flatten("", after, is);
        var differences = new ArrayList<Difference>();
        is.forEach((field, it) -> add(field, was.get(field), it, differences));
        was.forEach((field, it) -> {
            if (!is.containsKey(field)) {
                differences.add(new Difference(field, it, null));
            }
        });
        return differences;
    }

    private static void add(String field, @Nullable JsonNode was, JsonNode is, List<Difference> differences) {
        if (!is.equals(was)) {
            differences.add(new Difference(field, was, is));
        }
    }

    private static void flatten(String path, JsonNode it, Map<String, JsonNode> into) {
        it.properties().forEach(field -> {
            var name = path.isEmpty() ? field.getKey() : path + "." + field.getKey();
            if (field.getValue().isObject()) {
                flatten(name, field.getValue(), into);
            } else {
                into.put(name, field.getValue());
            }
        });
    }
}
