package vn.kecan.platform.contract;

import java.util.LinkedHashMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The problems of RFC 9457 in the contract: one schema, one response per status. */
final class ProblemSchemas {

    private ProblemSchemas() {}

    static void addResponses(Operation operation, boolean write, boolean post) {
        var said = new LinkedHashMap<String, String>();
        said.put("400", "The input is not valid: field, value and way out in `violations`");
        said.put("401", "No token, or one that does not verify");
        said.put("403", "The roles do not allow it");
        said.put("404", "It does not exist, or it is not yours to know");
        if (write) {
            said.put("409", "Against the state it is in");
            if (!post) {
                said.put("412", "If-Match is stale");
            }
            said.put("413", "The body is over the limit");
            said.put("415", "Content-Type not accepted");
            said.put("428", post ? "Idempotency-Key is missing" : "If-Match is missing");
        }
        said.put("422", "Well-formed, but it does not fit what is on record");
        said.put("503", "Busy: try again after Retry-After seconds");
        said.forEach((status, description) -> {
            if (!operation.getResponses().hasAPIResponse(status)) {
                operation.getResponses().addAPIResponse(status, problem(description));
            }
        });
    }

    static void addTo(OpenAPI contract) {
        if (contract.getComponents() == null) {
            contract.setComponents(OASFactory.createComponents());
        }
        contract.getComponents().addSchema("Violation", violation()).addSchema("Problem", problem());
    }

    private static APIResponse problem(String description) {
        return OASFactory.createAPIResponse()
                .description(description)
                .content(OASFactory.createContent()
                        .addMediaType(
                                "application/problem+json",
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref("#/components/schemas/Problem"))));
    }

    private static Schema problem() {
        return object("RFC 9457 problem details")
                .addProperty("type", text("stable name of the problem or rule", "urn:problem:invalid-input"))
                .addProperty("title", text("what kind of problem, in one phrase", "The input is not valid"))
                .addProperty(
                        "status",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.INTEGER)
                                .addExample(400))
                .addProperty(
                        "detail", text("what happened here, and the way out", "1 thing(s) are wrong; see violations."))
                .addProperty("instance", text("the path asked", "/api/personnel/v1/cadres"))
                .addProperty(
                        "violations",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.ARRAY)
                                .items(OASFactory.createSchema().ref("#/components/schemas/Violation")))
                .addRequired("type")
                .addRequired("title")
                .addRequired("status")
                .addRequired("detail");
    }

    private static Schema violation() {
        return object("One thing wrong with the input")
                .addProperty(
                        "row",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.INTEGER)
                                .format("int64")
                                .description("line of an imported file, the header being line 1"))
                .addProperty("field", text("the field as named in this contract", "birthDate"))
                .addProperty("value", text("what was sent, shortened", "2024-13-01"))
                .addProperty("message", text("what it must be", "Must be a date that exists, as YYYY-MM-DD."))
                .addRequired("field")
                .addRequired("message");
    }

    private static Schema object(String description) {
        return OASFactory.createSchema().addType(Schema.SchemaType.OBJECT).description(description);
    }

    private static Schema text(String description, String example) {
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.STRING)
                .description(description)
                .addExample(example);
    }
}
