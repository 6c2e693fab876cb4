package vn.kecan.personnel.dossier;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.validation.constraints.Pattern;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kecan.backing.TestPostgres;
import vn.kecan.backing.TestTokens;
import vn.kecan.personnel.Api;
import vn.kecan.personnel.Suite;
import vn.kecan.personnel.catalogue.FactKinds;
import vn.kecan.personnel.fact.FactKind;
import vn.kecan.personnel.imports.KindsOfFile;

/** Every kind of facts goes out in a file and comes in again. */
@QuarkusTest
@WithTestResource(
        value = TestPostgres.class,
        initArgs = @ResourceArg(name = "database", value = "personnel"),
        scope = TestResourceScope.GLOBAL)
@WithTestResource(value = TestTokens.class, scope = TestResourceScope.GLOBAL)
class FactFilesIT {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String root = Suite.forest();
    private final Files keeper = Files.keeper(root);

    static Stream<String> kinds() {
        return FactKinds.ALL.stream().map(FactKind::segment);
    }

    @BeforeEach
    void twoCadres() {
        Api.city(root);
        for (var code : List.of(root + "-1", root + "-2")) {
            Api.officer(root).post("/cadres", Api.cadre(code, "Lê Lan")).then().statusCode(201);
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void what_went_out_comes_in_again_and_changes_nothing_in_any_format(String segment) throws Exception {
        onFile(segment);
        var before = facts();
        for (var format : List.of("csv", "xlsx", "ndjson")) {
            var file = keeper.export("kind=" + segment + "&format=" + format);
            keeper.send(segment, type(format), file, "")
                    .then()
                    .statusCode(200)
                    .body("rows", equalTo(2))
                    .body("unchanged", equalTo(2));
        }
        keeper.csv(segment, Files.withoutIds(keeper.text("kind=" + segment)))
                .statusCode(200)
                .body("unchanged", equalTo(2));
        assertThat(facts()).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void one_field_changed_is_one_fact_changed_and_the_same_file_again_nothing(String segment) throws Exception {
        onFile(segment);
        var lines = keeper.text("kind=" + segment + "&format=ndjson").lines().toList();
        var changed = new ArrayList<>(lines);
        changed.set(0, anotherValue(FactKinds.at(segment), lines.getFirst()));
        var file = String.join("\n", changed).getBytes(StandardCharsets.UTF_8);
        keeper.send(segment, Files.NDJSON, file, "&dryRun=true")
                .then()
                .statusCode(200)
                .body("changed", equalTo(1));
        keeper.send(segment, Files.NDJSON, file, "")
                .then()
                .statusCode(200)
                .body("created", equalTo(0))
                .body("changed", equalTo(1))
                .body("unchanged", equalTo(1));
        keeper.send(segment, Files.NDJSON, file, "").then().statusCode(200).body("unchanged", equalTo(2));
        assertThat(keeper.text("kind=" + segment + "&format=ndjson").lines())
                .map(FactFilesIT::tree)
                .containsExactlyElementsOf(
                        changed.stream().map(FactFilesIT::tree).toList());
    }

    @Test
    void without_its_id_a_fact_is_known_by_what_tells_it_apart_and_corrected() throws Exception {
        for (var kind : FactKinds.ALL) {
            onFile(kind.segment());
            var file = Files.withoutIds(keeper.text("kind=" + kind.segment()));
            keeper.csv(kind.segment(), file.replaceFirst("12-QĐ/TU", "13-QĐ/TU"))
                    .statusCode(200)
                    .body("created", equalTo(0))
                    .body("changed", equalTo(1))
                    .body("unchanged", equalTo(1));
        }
    }

    @Test
    void a_vietnamese_header_days_first_and_a_comma_before_the_fraction_are_understood() {
        keeper.csv("salary-grades", """
                        Mã cán bộ *;Mã ngạch;Tên ngạch;Bậc;Hệ số lương;Phụ cấp;Tự khai;Hiệu lực từ ngày
                        $-1;01.003;Chuyên viên;5;3,66;"[{""name"":""Chức vụ"",""coefficient"":0.5}]";Có;01/07/2024
                        """.replace("$", root)).statusCode(200).body("created", equalTo(1));
        keeper.http()
                .get(Suite.API + "/cadres/" + root + "-1/salary-grades")
                .then()
                .body("items[0].from", equalTo("2024-07-01"))
                .body("items[0].coefficient", equalTo(3.66f))
                .body("items[0].declared", equalTo(true))
                .body("items[0].allowances[0].name", equalTo("Chức vụ"));
        for (var format : List.of("csv", "xlsx", "ndjson")) {
            keeper.send("salary-grades", type(format), keeper.export("kind=salary-grades&format=" + format), "")
                    .then()
                    .statusCode(200)
                    .body("unchanged", equalTo(1));
        }
    }

    @Test
    void an_english_header_is_understood_and_an_absent_column_leaves_what_is_on_record() {
        keeper.csv("degrees", """
                        Cadre code,Level,Field of study,Institution,Mode of study,Day it was conferred,Number of the diploma,Declared
                        $-1,MASTER,Luật,ĐHQG,FULL_TIME,15/10/2012,QH-1,true
                        """.replace("$", root)).statusCode(200).body("created", equalTo(1));
        keeper.csv("degrees", """
                        cadre,level,field,institution,mode,awardedOn
                        $-1,MASTER,Luật,ĐHQG,IN_SERVICE,2012-10-15
                        """.replace("$", root)).statusCode(200).body("changed", equalTo(1));
        keeper.http()
                .get(Suite.API + "/cadres/" + root + "-1/degrees")
                .then()
                .body("items.size()", equalTo(1))
                .body("items[0].mode", equalTo("IN_SERVICE"))
                .body("items[0].diplomaNumber", equalTo("QH-1"))
                .body("items[0].declared", equalTo(true));
    }

    @Test
    void the_feed_and_the_ledger_tell_of_a_file_and_history_shows_what_it_changed() throws Exception {
        onFile("disciplines");
        var file = keeper.text("kind=disciplines").replace("REPRIMAND", "WARNING");
        var sha = keeper.csv("disciplines", file).statusCode(200).extract().<String>path("sha256");
        assertThat(Api.count("from ledger_entry where action = 'import.disciplines' and subject = '" + sha + "'"))
                .isEqualTo(1);
        var id = keeper.http()
                .get(Suite.API + "/cadres/" + root + "-1/disciplines")
                .path("items[0].id");
        keeper.http()
                .get(Suite.API + "/cadres/" + root + "-1/disciplines/" + id + "/history")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(2))
                .body("items[0].fact.kind", equalTo("WARNING"))
                .body("items[1].fact.kind", equalTo("REPRIMAND"));
        Api.as("auditor", root)
                .get("/changes", "limit", 1000)
                .then()
                .body("items.findAll { it.subject == '" + id + "' }.size()", equalTo(2));
    }

    @Test
    void since_lists_what_changed_and_what_was_withdrawn() throws Exception {
        onFile("rewards");
        var known = keeper.order("kind=rewards").then().extract().<String>path("knownAt");
        assertThat(keeper.text("kind=rewards&since=" + known).lines()).hasSize(1);
        var path = "/cadres/" + root + "-1/rewards";
        var officer = Api.officer(root);
        var one = path + "/" + officer.get(path).path("items[0].id");
        officer.delete(one, officer.get(one).header("ETag")).then().statusCode(204);
        assertThat(keeper.text("kind=rewards&since=" + known))
                .contains(root + "-1,")
                .contains(",WITHDRAWN")
                .doesNotContain(root + "-2,");
    }

    @Test
    void the_contract_names_every_kind_of_file() throws Exception {
        var contract = JSON.readTree(
                given().queryParam("format", "json").get("/q/openapi").asString());
        var all = KindsOfFile.ALL.stream().map(it -> it.name()).toList();
        assertThat(all).hasSize(30).containsAll(kinds().toList());
        for (var path : List.of("/imports post", "/exports post", "/imports/templates/{kind} get")) {
            var operation =
                    contract.path("paths").path(Suite.API + path.split(" ")[0]).path(path.split(" ")[1]);
            var kind = operation
                    .path("parameters")
                    .valueStream()
                    .filter(it -> it.path("name").asText().equals("kind"))
                    .findFirst()
                    .orElseThrow();
            assertThat(kind.path("schema").path("enum").valueStream().map(it -> it.asText()))
                    .as(path)
                    .containsExactlyElementsOf(all);
        }
    }

    @Test
    void a_file_of_a_kind_that_is_not_there_is_refused() {
        keeper.csv("hobbies", "a,b\n1,2\n").statusCode(400).body("detail", containsString("1"));
    }

    private void onFile(String segment) {
        for (var code : List.of(root + "-1", root + "-2")) {
            var made = new Keeper(root).post("/cadres/" + code + "/" + segment, Examples.of(FactKinds.at(segment)));
            assertThat(made.statusCode()).as(made.asString()).isEqualTo(201);
        }
    }

    private static String type(String format) {
        return switch (format) {
            case "csv" -> Files.CSV;
            case "xlsx" -> Files.XLSX;
            default -> Files.NDJSON;
        };
    }

    /** The fact with another text in a field of its own or, if it has no free text, another decision. */
    private static String anotherValue(FactKind kind, String line) throws Exception {
        var fact = (ObjectNode) tree(line);
        for (var field : kind.body().getRecordComponents()) {
            var name = field.getName();
            var free = field.getType() == String.class
                    && kind.body().getDeclaredField(name).getAnnotation(Pattern.class) == null
                    && !kind.tellers().contains(name)
                    && !Set.of("code").contains(name);
            if (free && fact.path(name).isTextual()) {
                return fact.put(name, fact.path(name).asText() + ", khác").toString();
            }
        }
        fact.withObjectProperty("decision").put("number", "13-QĐ/TU");
        return fact.toString();
    }

    private static JsonNode tree(String line) {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException broken) {
            throw new AssertionError(broken);
        }
    }

    private static String facts() throws Exception {
        return Api.count("from dossier_version") + " " + Api.count("from ledger_entry") + " "
                + Api.count("from change");
    }
}
