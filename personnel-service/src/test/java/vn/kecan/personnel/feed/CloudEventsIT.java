package vn.kecan.personnel.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kecan.personnel.Suite.API;
import static vn.kecan.personnel.Suite.as;
import static vn.kecan.personnel.Suite.auditor;
import static vn.kecan.personnel.Suite.forest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.cloudevents.core.provider.EventFormatProvider;
import io.cloudevents.jackson.JsonFormat;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vn.kecan.backing.TestPostgres;
import vn.kecan.backing.TestTokens;
import vn.kecan.personnel.Api;

/** What we publish, as others' libraries read it. */
@QuarkusTest
@WithTestResource(value = TestPostgres.class, initArgs = @ResourceArg(name = "database", value = "personnel"))
@WithTestResource(TestTokens.class)
class CloudEventsIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int PAGES = 20;
    private final Map<String, JsonSchema> schemas = new HashMap<>();

    @Test
    void every_event_is_a_CloudEvent_and_its_data_fits_the_schema_it_names() throws IOException {
        var root = forest();
        oneOfEachKind(root);
        var answer = auditor(root).accept("application/cloudevents-batch+json").get(API + "/changes?limit=1000");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.contentType()).startsWith("application/cloudevents-batch+json");
        assertThat(answer.header("X-Next-Cursor")).isNotBlank();
        assertThat(answer.header("Link")).contains("after=" + answer.header("X-Next-Cursor"), "rel=\"next\"");

        var seen = new TreeSet<String>();
        for (var event : JSON.readTree(answer.asByteArray())) {
            mustBeSound(root, event);
            seen.add(event.path("type").asText());
        }
        assertThat(seen)
                .containsExactly(
                        "vn.kecan.personnel.cadre.recorded.v1",
                        "vn.kecan.personnel.evaluation.recorded.v1",
                        "vn.kecan.personnel.evaluation.withdrawn.v1",
                        "vn.kecan.personnel.post.recorded.v1",
                        "vn.kecan.personnel.posting.recorded.v1",
                        "vn.kecan.personnel.unit.recorded.v1");
    }

    /** Whatever other tests have written before: kinds this one does not know are checked too. */
    @Test
    void whatever_else_is_in_the_feed_fits_its_schema() throws IOException {
        var after = "";
        for (var page = 0; page < PAGES; page++) {
            var events = JSON.readTree(as("planning-service", "*", "system")
                    .get(API + "/changes?limit=1000" + after)
                    .then()
                    .statusCode(200)
                    .extract()
                    .asByteArray());
            for (var event : events.path("items")) {
                mustBeSound("HN", event);
            }
            after = "&after=" + events.path("next").asText();
        }
    }

    @Test
    void a_schema_refuses_what_does_not_fit() throws IOException {
        var root = forest();
        Api.city(root);
        var event = JSON.readTree(auditor(root)
                        .accept("application/cloudevents-batch+json")
                        .get(API + "/changes")
                        .asByteArray())
                .get(0);
        var data = (com.fasterxml.jackson.databind.node.ObjectNode) event.path("data");
        var schema = schema(root, event.path("dataschema").asText());
        assertThat(schema.validate(data)).isEmpty();
        ((com.fasterxml.jackson.databind.node.ObjectNode) data.path("versions").get(0)).remove("name");
        data.put("kind", "post");
        assertThat(schema.validate(data)).hasSize(2);
    }

    private void mustBeSound(String root, JsonNode event) throws IOException {
        var read = EventFormatProvider.getInstance()
                .resolveFormat(JsonFormat.CONTENT_TYPE)
                .deserialize(JSON.writeValueAsBytes(event));
        assertThat(read.getSpecVersion().toString()).isEqualTo("1.0");
        assertThat(read.getId()).contains(":");
        assertThat(read.getSource()).isEqualTo(URI.create("/api/personnel/v1"));
        assertThat(read.getSubject()).isEqualTo(event.path("data").path("code").asText());
        assertThat(read.getTime()).isNotNull();
        assertThat(read.getDataContentType()).isEqualTo("application/json");
        assertThat(read.getDataSchema().isAbsolute()).isTrue();
        assertThat(read.getDataSchema().toString()).endsWith("/changes/schemas/" + read.getType());
        assertThat(read.getExtensionNames()).isEmpty();
        assertThat(schema(root, read.getDataSchema().toString()).validate(event.path("data")))
                .as(event.toString())
                .isEmpty();
    }

    private JsonSchema schema(String root, String address) {
        return schemas.computeIfAbsent(address, it -> {
            var path = it.substring(it.indexOf("/api/"));
            var said = auditor(root).get(path).then().statusCode(200).extract().asString();
            assertThat(said).contains("\"$id\":\"" + it + "\"");
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(said);
        });
    }

    private static void oneOfEachKind(String root) {
        var officer = Api.city(root);
        officer.post("/posts", Api.office(root + "-SEC", root, root)).then().statusCode(201);
        officer.post("/cadres", Api.cadre(root + "-1", "Nguyễn Thị Hương"))
                .then()
                .statusCode(201);
        officer.post("/cadres/" + root + "-1/postings", Api.posting(root + "-SEC", "2025-07-01", null))
                .then()
                .statusCode(201);
        var evaluation = officer.post("/cadres/" + root + "-1/evaluations", """
                {"year":2024,"level":"GOOD","decision":{"number":"1-QĐ/TU","date":"2024-12-20","issuer":"Thành ủy"}}""");
        evaluation.then().statusCode(201);
        var path = evaluation.header("Location");
        officer.delete(path.substring(path.indexOf("/cadres")), evaluation.header("ETag"))
                .then()
                .statusCode(204);
    }
}
