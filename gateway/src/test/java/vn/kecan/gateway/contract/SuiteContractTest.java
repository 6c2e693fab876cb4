package vn.kecan.gateway.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The contract this very build has united, whatever the services put into it. */
class SuiteContractTest {

    static JsonNode contract;

    @BeforeAll
    static void read() throws IOException {
        contract = new ObjectMapper().readTree(SuiteContractTest.class.getResource("/contract/openapi.json"));
    }

    @Test
    void every_operation_is_named_described_by_a_tag_and_open_to_known_roles_only() {
        assertThat(ReadOperations.of(contract))
                .allSatisfy(it -> assertThat(it.roles())
                        .isSubsetOf("records-officer", "org-board", "approver", "auditor", "system", "admin"));
        contract.path("paths")
                .forEach(path -> path.forEach(operation -> {
                    if (operation.has("responses")) {
                        assertThat(operation.path("tags"))
                                .as(operation.path("operationId").asText())
                                .isNotEmpty();
                    }
                }));
    }

    @Test
    void every_reference_leads_somewhere() {
        var lost = new TreeSet<String>();
        contract.findValuesAsText("$ref").forEach(it -> {
            if (!it.startsWith("#/") || contract.at(it.substring(1)).isMissingNode()) {
                lost.add(it);
            }
        });
        assertThat(lost).isEmpty();
    }
}
