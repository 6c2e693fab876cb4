package vn.kecan.personnel.imports;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Names in the contract every kind of file there is, wherever one is asked for. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class KindsContract implements OASFilter {

    private static final Set<String> OPERATIONS = Set.of("importFile", "exportFile", "readImportTemplate");

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        if (contract.getPaths() != null) {
            contract.getPaths()
                    .getPathItems()
                    .values()
                    .forEach(path -> path.getOperations().values().forEach(this::complete));
        }
    }

    private void complete(Operation operation) {
        if (OPERATIONS.contains(operation.getOperationId()) && operation.getParameters() != null) {
            operation.getParameters().stream()
                    .filter(it -> "kind".equals(it.getName()))
                    .map(Parameter::getSchema)
                    .forEach(it -> it.setEnumeration(List.copyOf(
                            KindsOfFile.ALL.stream().map(FileKind::name).toList())));
        }
    }
}
