package vn.kecan.personnel.feed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.kecan.personnel.access.Roles;
import vn.kecan.platform.problem.Problems;

/** What the data of each event type looks like. The same schemas stand in the contract's components. */
@Path("/changes/schemas")
@RunOnVirtualThread
@Tag(name = "changes")
public class EventSchemaResource {

    private static final String SCHEMA = "application/schema+json";
    private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";

    private final String schemas;

    EventSchemaResource(FeedSettings settings) {
        this.schemas = settings.schemas();
    }

    @Schema(name = "EventTypes")
    record Types(
            @Schema(examples = "vn.kecan.personnel.unit.recorded.v1")
            List<String> items) {}

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.SYSTEM, Roles.AUDITOR, Roles.ADMIN})
    @Operation(
            operationId = "listEventSchemas",
            summary = "List the event types",
            description = "Every type an event of the feed may have, in alphabetical order.")
    @APIResponse(
            responseCode = "200",
            description = "the types",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Types.class)))
    public Response listEventSchemas() {
        return Response.ok(new Types(List.copyOf(EventSchemas.ALL.keySet()))).build();
    }

    @GET
    @Path("/{type}")
    @Produces(SCHEMA)
    @RolesAllowed({Roles.SYSTEM, Roles.AUDITOR, Roles.ADMIN})
    @Operation(
            operationId = "readEventSchema",
            summary = "Read the schema of an event type",
            description = "JSON Schema 2020-12 of `data`; its address is the `dataschema` of the events. Fields may be"
                    + " added to a version; what changes otherwise gets a new type (`.v2`).")
    @APIResponse(
            responseCode = "200",
            description = "the schema",
            content = @Content(mediaType = SCHEMA, schema = @Schema(type = SchemaType.OBJECT)))
    public JsonNode readEventSchema(
            @PathParam("type") @Parameter(example = "vn.kecan.personnel.unit.recorded.v1") String type) {
        var schema = EventSchemas.ALL.get(type);
        if (schema == null) {
            throw Problems.notFound("event type", type);
        }
        var said = JsonNodeFactory.instance.objectNode();
        said.put("$schema", DRAFT).put("$id", schemas + type);
        said.setAll(schema);
        return said;
    }
}
