package vn.kecan.personnel.restricted;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.IndexView;
import vn.kecan.platform.write.PureQuery;

/** Says in the contract which operations are restricted: {@code x-field-groups} and the header X-Purpose. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class RestrictedContract implements OASFilter {

    private record Said(List<String> groups, boolean reads) {}

    private final Map<String, Said> operations = new HashMap<>();

    public RestrictedContract(IndexView index) {
        for (AnnotationInstance restricted : index.getAnnotations(Restricted.class)) {
            var method = restricted.target().asMethod();
            var groups = restricted.value() == null
                    ? List.<String>of()
                    : Arrays.asList(restricted.value().asEnumArray());
            var reads = method.hasAnnotation(jakarta.ws.rs.GET.class) || method.hasAnnotation(PureQuery.class);
            operations.put(method.name(), new Said(groups, reads));
        }
    }

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        if (contract.getPaths() != null) {
            contract.getPaths()
                    .getPathItems()
                    .values()
                    .forEach(item -> item.getOperations().values().forEach(this::complete));
        }
    }

    private void complete(Operation operation) {
        var said = operations.get(operation.getOperationId());
        if (said == null) {
            return;
        }
        if (!said.groups().isEmpty()) {
            operation.addExtension("x-field-groups", said.groups());
        }
        if (said.reads()) {
            purpose(operation);
        }
    }

    /** Adds the header X-Purpose and the refusal that it is missing. */
    public static void purpose(Operation operation) {
        operation.addParameter(OASFactory.createParameter()
                .name(Purpose.HEADER)
                .in(Parameter.In.HEADER)
                .description("Why you read it, 5 to 200 characters; Vietnamese as UTF-8, bare or percent-encoded."
                        + " Needed for what is restricted, but not for your own record. Every read is recorded.")
                .example("Review of the plan 2025-2030")
                .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING)));
        operation
                .getResponses()
                .addAPIResponse(
                        "428",
                        OASFactory.createAPIResponse()
                                .description("X-Purpose is missing (urn:problem:purpose-required)")
                                .content(OASFactory.createContent()
                                        .addMediaType(
                                                "application/problem+json",
                                                OASFactory.createMediaType()
                                                        .schema(OASFactory.createSchema()
                                                                .ref("#/components/schemas/Problem")))));
    }
}
