package vn.kecan.personnel.dossier;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import vn.kecan.personnel.fact.FactKind;

/** The schemas of one kind: its own fields with those all facts have, the list of them and their history. */
final class FactSchemas {

    private static final String COMMON = "DossierEnvelope";
    /** Schemas that stand for any kind and are of no use once each has its own. */
    private static final List<String> ANY = List.of(
            COMMON,
            "FactList",
            "FactHistory",
            "FactBelief",
            "ObjectNode",
            "JsonNode",
            "JsonNodeFactory",
            "JsonNodeType");

    private FactSchemas() {}

    static void addTo(OpenAPI contract, FactKind kind) {
        var name = kind.body().getSimpleName();
        var schemas = contract.getComponents().getSchemas();
        var own = Objects.requireNonNull(schemas.get(name), () -> "The schema of " + name + " is missing");
        var common = Objects.requireNonNull(schemas.get(COMMON), COMMON);
        var all = new LinkedHashMap<String, Schema>(own.getProperties());
        common.getProperties().forEach((field, it) -> {
            if (all.put(field, it) != null) {
                throw new IllegalStateException(
                        name + " must not have a field named " + field + ": all facts have one.");
            }
        });
        own.setProperties(all);
        contract.getComponents()
                .addSchema(name + "List", list(name, schemas.get("FactList")))
                .addSchema(name, own);
        var belief = copy(schemas.get("FactBelief"));
        belief.addProperty("fact", ref(name));
        var history = copy(schemas.get("FactHistory"));
        history.addProperty("items", items(name + "Belief"));
        contract.getComponents().addSchema(name + "Belief", belief).addSchema(name + "History", history);
    }

    static void tidy(OpenAPI contract) {
        ANY.forEach(contract.getComponents()::removeSchema);
    }

    static Content json(String schema) {
        return OASFactory.createContent()
                .addMediaType("application/json", OASFactory.createMediaType().schema(ref(schema)));
    }

    static Schema text() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    }

    private static Schema list(String name, Schema any) {
        var list = copy(any);
        list.addProperty("items", items(name));
        return list;
    }

    private static Schema copy(Schema any) {
        var copy = OASFactory.createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .description(any.getDescription())
                .required(any.getRequired());
        any.getProperties().forEach(copy::addProperty);
        return copy;
    }

    private static Schema items(String name) {
        return OASFactory.createSchema().addType(Schema.SchemaType.ARRAY).items(ref(name));
    }

    private static Schema ref(String schema) {
        return OASFactory.createSchema().ref("#/components/schemas/" + schema);
    }
}
