package vn.kecan.personnel.feed;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.RequestBody;

/** Says in the contract what a subscriber's webhook is sent: one entry per event type, with the schema of its data. */
final class ContractWebhooks {

    private ContractWebhooks() {}

    static PathItem of(String type, String schema) {
        return OASFactory.createPathItem().POST(operation(type, schema));
    }

    private static Operation operation(String type, String schema) {
        return OASFactory.createOperation()
                .operationId("on" + schema)
                .summary("Sent for " + type)
                .description("At least once and in commit order, signed as Standard Webhooks says; any 2xx takes it."
                        + " Where the subscription has `batch` above 1, an array of events of any types is sent.")
                .addTag("subscriptions")
                .addParameter(header("webhook-id", "the event's id; the same when it is sent again"))
                .addParameter(header("webhook-timestamp", "seconds since 1970, of this attempt"))
                .addParameter(header("webhook-signature", "v1 and the HMAC-SHA256 of id, timestamp and body"))
                .requestBody(body(type, schema))
                .responses(OASFactory.createAPIResponses()
                        .addAPIResponse("204", OASFactory.createAPIResponse().description("taken")));
    }

    private static Parameter header(String name, String said) {
        return OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.HEADER)
                .required(true)
                .description(said)
                .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING));
    }

    private static RequestBody body(String type, String schema) {
        var event = OASFactory.createSchema()
                .allOf(List.of(
                        OASFactory.createSchema().ref("ChangeEvent"),
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.OBJECT)
                                .addProperty("type", OASFactory.createSchema().constValue(type))
                                .addProperty("data", OASFactory.createSchema().ref(schema))));
        return OASFactory.createRequestBody()
                .required(true)
                .content(OASFactory.createContent()
                        .addMediaType(
                                "application/cloudevents+json",
                                OASFactory.createMediaType().schema(event)));
    }
}
