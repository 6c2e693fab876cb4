package vn.kecan.personnel.dossier;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import vn.kecan.backing.TestPostgres;
import vn.kecan.backing.TestTokens;
import vn.kecan.personnel.catalogue.FactKinds;

/** The table of form items against the contract's schemas. */
@QuarkusTest
@WithTestResource(
        value = TestPostgres.class,
        initArgs = @ResourceArg(name = "database", value = "personnel"),
        scope = TestResourceScope.GLOBAL)
@WithTestResource(value = TestTokens.class, scope = TestResourceScope.GLOBAL)
class FormItemsIT {

    /** What the forms ask, in the order of their description; the table must have each. */
    private static final List<String> ASKED = List.of(
            "province",
            "superior unit",
            "base unit",
            "cadre number",
            "full birth name",
            "other names",
            "birth date",
            "sex",
            "birthplace",
            "native place",
            "ethnicity",
            "religion",
            "ID number, date, place",
            "permanent residence",
            "current residence",
            "phone",
            "email",
            "general education (x/12)",
            "highest professional degree",
            "political theory",
            "state management",
            "foreign languages",
            "informatics",
            "Party admission date",
            "official date",
            "date joined socio-political organisation",
            "enlistment",
            "discharge",
            "highest rank",
            "current post",
            "main task",
            "civil-servant grade name and code",
            "step",
            "coefficient",
            "allowances",
            "health",
            "height",
            "weight",
            "blood group",
            "honours",
            "rewards",
            "discipline",
            "policy category",
            "declarations",
            "training: school",
            "training: field",
            "training: time",
            "training: mode",
            "training: diploma",
            "career: time",
            "career: post and unit",
            "own family",
            "spouse's family",
            "salary history",
            "Party card number",
            "recruiting body",
            "recruitment date",
            "highest post held",
            "invalid class",
            "managed by Centre");

    private static final Pattern FIELD = Pattern.compile("`([A-Z]\\w+)\\.(\\w+)`");

    @Test
    void every_item_of_the_form_has_its_field_in_the_contract() throws Exception {
        var schemas = contract().path("components").path("schemas");
        var softly = new SoftAssertions();
        for (var row : rows()) {
            var named = FIELD.matcher(row.getLast()).results().toList();
            softly.assertThat(named).as(row.get(2)).isNotEmpty();
            for (var it : named) {
                softly.assertThat(schemas.path(it.group(1)).path("properties").has(it.group(2)))
                        .as(it.group())
                        .isTrue();
            }
        }
        softly.assertThat(rows().stream().map(it -> it.get(2))).containsExactlyInAnyOrderElementsOf(ASKED);
        softly.assertAll();
    }

    @Test
    void the_contract_names_every_path_of_every_kind_and_none_with_a_kind_left_open() throws Exception {
        var paths = contract().path("paths");
        for (var kind : FactKinds.ALL) {
            var all = "/api/personnel/v1/cadres/{cadre}/" + kind.segment();
            var name = kind.body().getSimpleName();
            assertThat(names(paths.path(all))).contains("get", "post");
            assertThat(names(paths.path(all + "/{id}"))).contains("get", "put", "delete");
            assertThat(paths.path(all + "/{id}/history")
                            .path("get")
                            .path("operationId")
                            .asText())
                    .isEqualTo("read" + name + "History");
            assertThat(paths.path(all)
                            .path("post")
                            .at("/requestBody/content/application~1json/schema/$ref")
                            .asText())
                    .isEqualTo("#/components/schemas/" + name);
            assertThat(paths.path(all).path("get").at("/x-roles/0").asText()).isEqualTo("records-officer");
            assertThat(paths.path(all).path("get").at("/x-field-groups/0").asText(null))
                    .isEqualTo(kind.group() == null ? null : kind.group().name());
            assertThat(paths.path(all).path("get").findValuesAsText("name").contains("X-Purpose"))
                    .isEqualTo(kind.group() != null);
        }
        assertThat(names(paths)).noneMatch(it -> it.contains("{cadre}/{kind"));
        assertThat(names(contract().path("components").path("schemas")))
                .doesNotContain("DossierEnvelope", "FactList", "ObjectNode", "JsonNode", "JsonNodeType");
    }

    private static List<String> names(JsonNode it) {
        return it.propertyStream().map(java.util.Map.Entry::getKey).toList();
    }

    private static List<List<String>> rows() throws Exception {
        return Files.readAllLines(Path.of("..", "docs", "form-2c.md")).stream()
                .filter(it -> it.startsWith("| ") && !it.startsWith("| part |"))
                .map(it -> List.of(it.substring(2, it.length() - 2).split(" \\| ")))
                .toList();
    }

    private static JsonNode contract() throws Exception {
        var text = given().queryParam("format", "json").get("/q/openapi").asString();
        return new ObjectMapper().readTree(text);
    }
}
