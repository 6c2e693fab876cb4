package vn.kecan.personnel.feed;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What a field of an event looks like, as JSON Schema. */
enum Shape {
    TEXT,
    CODE,
    DATE,
    MONTH_OR_DAY,
    INTEGER,
    NUMBER,
    FLAG,
    UUID,
    PLACE,
    DECISION,
    /** What becomes of units or posts in a reorganisation. */
    EFFECTS,
    /** Some objects, as the record of the fact has them. */
    OBJECTS;

    /** What a value of this Java type looks like. */
    static Shape of(Class<?> type) {
        if (type.isEnum()) {
            return CODE;
        }
        return switch (type.getSimpleName()) {
            case "String" -> TEXT;
            case "LocalDate" -> DATE;
            case "Integer" -> INTEGER;
            case "BigDecimal" -> NUMBER;
            case "Boolean" -> FLAG;
            case "List" -> OBJECTS;
            default -> throw new IllegalArgumentException("No shape is known for " + type);
        };
    }

    ObjectNode schema() {
        return switch (this) {
            case TEXT -> type("string");
            case CODE -> type("string").put("minLength", 1);
            case DATE -> type("string").put("format", "date");
            case MONTH_OR_DAY -> type("string").put("pattern", "^\\d{4}-\\d{2}(-\\d{2})?$");
            case INTEGER -> type("integer");
            case NUMBER -> type("number");
            case FLAG -> type("boolean");
            case UUID -> type("string").put("format", "uuid");
            case PLACE -> object("province", CODE, "commune", CODE);
            case DECISION -> decision();
            case EFFECTS -> effects();
            case OBJECTS -> list(type("object"));
        };
    }

    private static ObjectNode decision() {
        var it = object("number", TEXT, "date", DATE, "issuer", TEXT);
        it.putArray("required").add("number").add("date").add("issuer");
        return it;
    }

    private static ObjectNode effects() {
        var effect = object("code", CODE, "becomes", CODE);
        effect.putArray("required").add("code").add("becomes").add("into");
        ((ObjectNode) effect.get("properties")).set("into", list(CODE.schema()));
        return list(effect);
    }

    private static ObjectNode list(ObjectNode of) {
        var it = type("array");
        it.set("items", of);
        return it;
    }

    private static ObjectNode object(Object... namesAndShapes) {
        var it = type("object");
        var properties = it.putObject("properties");
        for (int i = 0; i < namesAndShapes.length; i += 2) {
            properties.set((String) namesAndShapes[i], ((Shape) namesAndShapes[i + 1]).schema());
        }
        return it;
    }

    static ObjectNode type(String name) {
        return JsonNodeFactory.instance.objectNode().put("type", name);
    }
}
