package vn.kecan.personnel.dossier;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import vn.kecan.personnel.catalogue.FactKinds;
import vn.kecan.personnel.fact.FactKind;
import vn.kecan.personnel.restricted.RestrictedContract;

/**
 * Tells the kinds apart in the contract: of the paths with {@code {kind}} it makes those of every kind, with its words,
 * its schemas and its roles. After {@link vn.kecan.platform.contract.CommonParts}, which knows the methods.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = 0)
public class DossierContract implements OASFilter {

    private static final Pattern KIND = Pattern.compile("(?<=/cadres/\\{cadre}/)\\{kind[^}]*}");

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        if (contract.getPaths() == null) {
            return;
        }
        var templates = List.copyOf(contract.getPaths().getPathItems().entrySet().stream()
                .filter(it -> KIND.matcher(it.getKey()).find())
                .toList());
        for (var template : templates) {
            contract.getPaths().removePathItem(template.getKey());
        }
        for (var kind : FactKinds.ALL) {
            FactSchemas.addTo(contract, kind);
            for (var template : templates) {
                var path = KIND.matcher(template.getKey()).replaceFirst(kind.segment());
                contract.getPaths().addPathItem(path, item(template.getValue(), kind));
            }
        }
        FactSchemas.tidy(contract);
    }

    private static PathItem item(PathItem template, FactKind kind) {
        var item = OASFactory.createPathItem();
        template.getOperations().forEach((verb, it) -> item.setOperation(verb, operation(it, kind)));
        return item;
    }

    private static Operation operation(Operation template, FactKind kind) {
        var id = template.getOperationId();
        var one = OASFactory.createOperation()
                .operationId(Names.operation(id, kind))
                .summary(Names.words(template.getSummary(), kind))
                .description(Names.words(template.getDescription(), kind))
                .tags(template.getTags())
                .security(template.getSecurity())
                .parameters(parameters(template, kind))
                .responses(responses(template, kind));
        template.getExtensions().forEach(one::addExtension);
        if (template.getRequestBody() != null) {
            one.requestBody(OASFactory.createRequestBody()
                    .required(true)
                    .content(FactSchemas.json(kind.body().getSimpleName())));
        }
        if (kind.group() != null) {
            restrict(one, kind, template.getOperationId().matches("list.*|read.*"));
        }
        return one;
    }

    /** The roles stay those of the operation: one's own record opens without the role of the group. */
    private static void restrict(Operation one, FactKind kind, boolean reads) {
        var group = kind.group();
        if (group == null) {
            return;
        }
        one.addExtension("x-field-groups", List.of(group.name()));
        one.setDescription(one.getDescription() + " Besides, only with the role " + group.role() + ".");
        if (reads) {
            RestrictedContract.purpose(one);
        }
    }

    private static List<Parameter> parameters(Operation template, FactKind kind) {
        var parameters = new ArrayList<Parameter>();
        for (var it : template.getParameters()) {
            if (!it.getName().equals("kind")) {
                parameters.add(it);
            }
        }
        return parameters;
    }

    private static APIResponses responses(Operation template, FactKind kind) {
        var responses = OASFactory.createAPIResponses();
        var schema = Map.of(
                "listFacts", kind.body().getSimpleName() + "List",
                "readFactHistory", kind.body().getSimpleName() + "History");
        template.getResponses().getAPIResponses().forEach((status, it) -> {
            var own = status.equals("200") || status.equals("201");
            responses.addAPIResponse(
                    status,
                    own
                            ? OASFactory.createAPIResponse()
                                    .description(it.getDescription())
                                    .content(FactSchemas.json(schema.getOrDefault(
                                            template.getOperationId(),
                                            kind.body().getSimpleName())))
                            : it);
        });
        return responses;
    }
}
