package vn.kecan.planning.report.notice;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Puts each event type into the contract, from the same list the events are made by. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class NoticeWebhooks implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        NoticeTypes.ALL.forEach(
                it -> contract.addWebhook(it, OASFactory.createPathItem().POST(operation(it))));
    }

    private static Operation operation(String type) {
        return OASFactory.createOperation()
                .operationId("on" + name(type))
                .summary("Told as " + type)
                .description(
                        "One event as a reader of /notices/changes finds it in `items`. planning-service is asked for"
                                + " its events and sends none by itself.")
                .addTag("notices")
                .requestBody(OASFactory.createRequestBody()
                        .required(true)
                        .content(OASFactory.createContent()
                                .addMediaType(
                                        "application/cloudevents+json",
                                        OASFactory.createMediaType().schema(event(type)))))
                .responses(OASFactory.createAPIResponses()
                        .addAPIResponse("204", OASFactory.createAPIResponse().description("taken")));
    }

    private static Schema event(String type) {
        return OASFactory.createSchema()
                .allOf(List.of(
                        OASFactory.createSchema().ref("NoticeEvent"),
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.OBJECT)
                                .addProperty("type", OASFactory.createSchema().constValue(type))));
    }

    /** {@code vn.kecan.planning.deadline-due.raised.v1} is {@code DeadlineDueRaisedV1}. */
    private static String name(String type) {
        return Arrays.stream(type.split("[.-]"))
                .skip(3)
                .map(it -> it.substring(0, 1).toUpperCase(Locale.ROOT) + it.substring(1))
                .collect(Collectors.joining());
    }
}
