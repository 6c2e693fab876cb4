package vn.kecan.gateway.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UniteContractsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private final Map<String, JsonNode> services = new LinkedHashMap<>();
    private ObjectNode personnel;
    private ObjectNode planning;

    @BeforeEach
    void read() throws IOException {
        personnel = (ObjectNode) JSON.readTree(getClass().getResource("/personnel-openapi.json"));
        planning = (ObjectNode) JSON.readTree(getClass().getResource("/planning-openapi.json"));
        services.put("personnel", personnel);
        services.put("planning", planning);
    }

    @Test
    void everything_of_both_services_is_in_the_one_contract() {
        var one = unite();

        assertThat(one.path("paths").size())
                .isEqualTo(
                        personnel.path("paths").size() + planning.path("paths").size());
        assertThat(one.path("components").path("schemas").properties())
                .extracting(Map.Entry::getKey)
                .contains("Unit", "Term", "Problem");
        assertThat(one.path("tags").findValuesAsText("name")).containsExactly("units", "terms");
        assertThat(one.path("info").path("title").asText()).isEqualTo("Kế Cận");
        assertThat(one.path("info").path("version").asText()).isEqualTo("1.2.3");
        assertThat(one.path("openapi").asText()).startsWith("3.1");
    }

    @Test
    void every_operation_says_its_roles_its_service_and_what_the_door_may_answer() {
        var one = unite();

        assertThat(ReadOperations.of(one))
                .hasSize(8)
                .allSatisfy(it -> assertThat(it.roles()).isNotEmpty());
        one.path("paths")
                .forEach(path -> path.forEach(operation ->
                        assertThat(GatewayProblems.saidIn(operation)).isTrue()));
        var post = one.at("/paths/~1api~1personnel~1v1~1units/post");
        assertThat(post.path("responses").has("413")).isTrue();
        assertThat(one.at("/paths/~1api~1personnel~1v1~1units~1{code}/get/responses/404/description")
                        .asText())
                .isEqualTo("own words");
    }

    @Test
    void there_is_one_way_to_sign_in() {
        var one = unite();

        assertThat(one.path("components").path("securitySchemes").properties())
                .extracting(Map.Entry::getKey)
                .containsExactly("kecan");
        assertThat(one.at("/security/0/kecan/0").asText()).isEqualTo("openid");
        assertThat(one.findParents("x-roles")).noneMatch(it -> it.has("security"));
        SecurityScheme.pointAt("https://id.example/realms/kecan", one);
        assertThat(one.at("/components/securitySchemes/kecan/flows/authorizationCode/tokenUrl")
                        .asText())
                .isEqualTo("https://id.example/realms/kecan/protocol/openid-connect/token");
    }

    @Test
    void two_schemas_of_one_name_that_differ_stop_the_build() {
        planning.withObject("components")
                .withObject("schemas")
                .putObject("Unit")
                .put("type", "string");

        assertThatThrownBy(this::unite).hasMessageContaining("Unit").hasMessageContaining("planning");
    }

    @Test
    void an_operation_without_roles_stops_the_build() {
        ((ObjectNode) planning.at("/paths/~1api~1planning~1v1~1terms/get")).remove("x-roles");

        assertThatThrownBy(this::unite)
                .hasMessageContaining("GET /api/planning/v1/terms")
                .hasMessageContaining("x-roles");
    }

    @Test
    void an_operation_with_an_empty_list_of_roles_stops_the_build() {
        ((ObjectNode) planning.at("/paths/~1api~1planning~1v1~1terms/get")).putArray("x-roles");

        assertThatThrownBy(this::unite)
                .hasMessageContaining("GET /api/planning/v1/terms")
                .hasMessageContaining("x-roles");
    }

    @Test
    void an_operation_id_used_twice_stops_the_build() {
        ((ObjectNode) planning.at("/paths/~1api~1planning~1v1~1terms/get")).put("operationId", "listUnits");

        assertThatThrownBy(this::unite).hasMessageContaining("listUnits").hasMessageContaining("unique");
    }

    @Test
    void a_path_outside_its_services_room_stops_the_build() {
        planning.withObject("paths").set("/api/personnel/v1/stolen", planning.at("/paths/~1api~1planning~1v1~1terms"));

        assertThatThrownBy(this::unite)
                .hasMessageContaining("/api/personnel/v1/stolen")
                .hasMessageContaining("/api/planning/");
    }

    @Test
    void a_limit_that_is_no_number_stops_the_build() {
        ((ObjectNode) planning.at("/paths/~1api~1planning~1v1~1terms/get")).put("x-max-body", "much");

        assertThatThrownBy(this::unite).hasMessageContaining("x-max-body").hasMessageContaining("much");
    }

    @Test
    void a_missing_contract_stops_the_build_and_says_what_to_build_first(@TempDir Path folder) {
        assertThatThrownBy(() -> UniteContracts.write(folder, "1", List.of("personnel=" + folder.resolve("none.json"))))
                .hasMessageContaining("none.json")
                .hasMessageContaining("personnel-service");
    }

    @Test
    void json_and_yaml_say_the_same(@TempDir Path folder) throws IOException {
        var fixtures = Path.of("src/test/resources");
        UniteContracts.write(
                folder,
                "1.2.3",
                List.of(
                        "personnel=" + fixtures.resolve("personnel-openapi.json"),
                        "planning=" + fixtures.resolve("planning-openapi.json")));

        var json = JSON.readTree(folder.resolve("openapi.json").toFile());
        assertThat(json).isEqualTo(unite());
        assertThat(JSON.readTree(JSON.writeValueAsBytes(
                        new YAMLMapper().readTree(folder.resolve("openapi.yaml").toFile()))))
                .isEqualTo(json);
    }

    private ObjectNode unite() {
        return Union.of("1.2.3", services);
    }
}
