package vn.kecan.platform.contract;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import vn.kecan.platform.write.PureQuery;

/**
 * Completes the contract at build time from the code that is enforced: the roles of each operation ({@code x-roles}),
 * the headers every write needs, and the problems every operation may answer. An operation without roles fails the
 * build.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class CommonParts implements OASFilter {

    private static final String SECURITY = "kecan";
    private final Map<String, MethodInfo> methods = new HashMap<>();

    public CommonParts(IndexView index) {
        for (AnnotationInstance roles : index.getAnnotations(RolesAllowed.class)) {
            if (roles.target().kind() == AnnotationTarget.Kind.METHOD) {
                var method = roles.target().asMethod();
                var other = methods.put(method.name(), method);
                if (other != null && !sameMethod(other, method)) {
                    throw new IllegalStateException("Two operations are named " + method.name() + ": in "
                            + other.declaringClass().name() + " and in "
                            + method.declaringClass().name()
                            + ". The name is the operationId: make it unique.");
                }
            }
        }
    }

    /** The index may hold a class more than once. */
    private static boolean sameMethod(MethodInfo one, MethodInfo other) {
        return one.declaringClass().name().equals(other.declaringClass().name())
                && one.parameterTypes().equals(other.parameterTypes());
    }

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        if (contract.getPaths() == null) {
            return;
        }
        contract.getPaths()
                .getPathItems()
                .forEach((path, item) ->
                        item.getOperations().forEach((verb, operation) -> complete(path, verb, operation)));
        ProblemSchemas.addTo(contract);
    }

    private void complete(String path, HttpMethod verb, Operation operation) {
        var method = methods.get(operation.getOperationId());
        if (method == null) {
            throw new IllegalStateException(verb + " " + path + " must say @RolesAllowed on the method "
                    + operation.getOperationId() + ". An operation without roles does not exist.");
        }
        var roles = Arrays.asList(method.annotation(RolesAllowed.class).value().asStringArray());
        operation.addExtension("x-roles", roles);
        var more = operation.getDescription() == null ? "" : operation.getDescription() + "\n\n";
        operation.setDescription(more + "For: " + String.join(", ", roles) + ".");
        operation.setSecurity(List.of(OASFactory.createSecurityRequirement().addScheme(SECURITY, List.of())));
        if (isWrite(verb, method)) {
            addWriteHeaders(verb, operation);
        }
        ProblemSchemas.addResponses(operation, isWrite(verb, method), verb == HttpMethod.POST);
    }

    private static boolean isWrite(HttpMethod verb, MethodInfo method) {
        return verb != HttpMethod.GET && !method.hasAnnotation(PureQuery.class);
    }

    private static void addWriteHeaders(HttpMethod verb, Operation operation) {
        if (verb == HttpMethod.POST) {
            operation.addParameter(header(
                    "Idempotency-Key",
                    "A new UUID per write; the same one again when you retry: same key and body, same answer",
                    "5f1c3a52-0f0e-4b1e-9a46-6d1f2f8f3c11"));
        } else {
            operation.addParameter(header("If-Match", "The ETag of the state you read", "\"42\""));
        }
        operation.addParameter(OASFactory.createParameter()
                .name("dryRun")
                .in(Parameter.In.QUERY)
                .description("true: answers what would happen and changes nothing")
                .schema(OASFactory.createSchema()
                        .addType(Schema.SchemaType.BOOLEAN)
                        .defaultValue(false)));
    }

    private static Parameter header(String name, String description, String example) {
        return OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.HEADER)
                .required(true)
                .description(description)
                .example(example)
                .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING));
    }
}
