package vn.kecan.personnel.feed;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** The JSON Schema (2020-12) of the data of each event type. */
final class EventSchemas {

    /** By event type. */
    static final Map<String, ObjectNode> ALL = all();

    private EventSchemas() {}

    private static Map<String, ObjectNode> all() {
        var all = new TreeMap<String, ObjectNode>();
        for (var kind : Kinds.ALL) {
            all.put(kind.type(false), data(kind, false));
            all.put(kind.type(true), data(kind, true));
        }
        return Collections.unmodifiableMap(all);
    }

    private static ObjectNode data(Kind kind, boolean withdrawn) {
        var schema = Shape.type("object");
        schema.put("title", kind.type(withdrawn));
        schema.put("description", said(kind, withdrawn));
        var required = schema.putArray("required");
        var properties = schema.putObject("properties");
        var name = Shape.type("string");
        name.putArray("enum").add(kind.name());
        properties.set("kind", name);
        properties.set("code", Shape.CODE.schema());
        properties.set("root", Shape.CODE.schema());
        properties.set("knownFrom", Shape.type("string").put("format", "date-time"));
        properties.set("versions", versions(kind, withdrawn));
        properties.fieldNames().forEachRemaining(required::add);
        return schema;
    }

    private static String said(Kind kind, boolean withdrawn) {
        if (withdrawn) {
            return "Nothing is believed of this " + kind.name() + " any more: drop it.";
        }
        return kind.restricted()
                ? "This " + kind.name() + " changed; its values are read from its own path, with role and purpose."
                : "Every version of one " + kind.name()
                        + " as known from then on, in place of all that was told before.";
    }

    private static ObjectNode versions(Kind kind, boolean withdrawn) {
        var versions = Shape.type("array");
        if (withdrawn) {
            versions.set("items", Shape.type("object"));
            return versions.put("maxItems", 0);
        }
        versions.put("minItems", 1).set("items", version(kind));
        return versions;
    }

    private static ObjectNode version(Kind kind) {
        var version = Shape.type("object");
        var required = JsonNodeFactory.instance.arrayNode();
        var properties = version.putObject("properties");
        for (var field : kind.fields()) {
            properties.set(field.name(), field.shape().schema());
            if (field.required()) {
                required.add(field.name());
            }
        }
        if (kind.restricted()) {
            version.set("required", required);
            return version.put("additionalProperties", false);
        }
        properties.set("validFrom", Shape.DATE.schema());
        properties.set("validTo", Shape.DATE.schema());
        version.set("required", required.add("validFrom"));
        return version;
    }
}
