package vn.kecan.personnel.feed;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Puts each event type into the contract, as a schema and as a webhook, from the same list the events are made by. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ContractSchemas implements OASFilter {

    private static final String PREFIX = "vn.kecan.personnel.";

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        var components = contract.getComponents();
        if (components == null) {
            components = OASFactory.createComponents();
            contract.setComponents(components);
        }
        for (var type : EventSchemas.ALL.entrySet()) {
            var name = name(type.getKey());
            components.addSchema(name, schema(type.getValue()));
            contract.addWebhook(type.getKey(), ContractWebhooks.of(type.getKey(), name));
        }
    }

    /** {@code vn.kecan.personnel.unit.recorded.v1} is {@code UnitRecordedV1}. */
    static String name(String type) {
        return Arrays.stream(type.substring(PREFIX.length()).split("[.-]"))
                .map(it -> it.substring(0, 1).toUpperCase(Locale.ROOT) + it.substring(1))
                .collect(Collectors.joining());
    }

    private static Schema schema(JsonNode from) {
        var schema = OASFactory.createSchema();
        from.properties().forEach(it -> set(schema, it.getKey(), it.getValue()));
        return schema;
    }

    private static void set(Schema schema, String keyword, JsonNode value) {
        switch (keyword) {
            case "type" ->
                schema.addType(Schema.SchemaType.valueOf(value.textValue().toUpperCase(Locale.ROOT)));
            case "title" -> schema.setTitle(value.textValue());
            case "description" -> schema.setDescription(value.textValue());
            case "format" -> schema.setFormat(value.textValue());
            case "pattern" -> schema.setPattern(value.textValue());
            case "minLength" -> schema.setMinLength(value.intValue());
            case "minItems" -> schema.setMinItems(value.intValue());
            case "maxItems" -> schema.setMaxItems(value.intValue());
            case "items" -> schema.setItems(schema(value));
            case "additionalProperties" -> schema.setAdditionalPropertiesBoolean(value.booleanValue());
            case "enum" -> value.forEach(it -> schema.addEnumeration(it.textValue()));
            case "properties" ->
                value.properties().forEach(it -> schema.addProperty(it.getKey(), schema(it.getValue())));
            case "required" -> {
                var names = new ArrayList<String>();
                value.forEach(it -> names.add(it.textValue()));
                schema.setRequired(names);
            }
            default ->
                throw new IllegalArgumentException("The schema keyword " + keyword
                        + " must be known to the contract. Maybe add it to ContractSchemas.");
        }
    }
}
