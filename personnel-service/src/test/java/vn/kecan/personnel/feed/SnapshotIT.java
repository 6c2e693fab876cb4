package vn.kecan.personnel.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static vn.kecan.personnel.Suite.API;
import static vn.kecan.personnel.Suite.as;
import static vn.kecan.personnel.Suite.auditor;
import static vn.kecan.personnel.Suite.database;
import static vn.kecan.personnel.Suite.forest;
import static vn.kecan.personnel.Suite.load;
import static vn.kecan.personnel.Suite.plant;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.kecan.backing.TestPostgres;
import vn.kecan.backing.TestTokens;
import vn.kecan.personnel.Api;

@QuarkusTest
@WithTestResource(value = TestPostgres.class, initArgs = @ResourceArg(name = "database", value = "personnel"))
@WithTestResource(TestTokens.class)
class SnapshotIT {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    Horizon horizon;

    @Inject
    Prune prune;

    @Test
    void a_snapshot_and_the_changes_after_it_are_the_changes_from_the_beginning() throws IOException {
        var root = forest();
        var officer = Api.city(root);
        units(root, 0, 30, "Phường");
        officer.post("/posts", Api.office(root + "-SEC", root, root)).then().statusCode(201);
        officer.post("/cadres", Api.cadre(root + "-1", "Nguyễn Thị Hương"))
                .then()
                .statusCode(201);
        officer.post("/cadres/" + root + "-1/postings", Api.posting(root + "-SEC", "2025-07-01", null))
                .then()
                .statusCode(201);
        units(root, 10, 20, "Phường đổi tên");
        withdraw(officer, root + "-05");

        var replica = new TreeMap<String, String>();
        var cursor = snapshot(root, replica);
        units(root, 15, 35, "Phường đổi lần nữa");
        withdraw(officer, root + "-20");
        readOn(root, cursor, replica);

        var fromZero = new TreeMap<String, String>();
        readOn(root, null, fromZero);
        assertThat(replica).isEqualTo(fromZero).hasSize(37);
        assertThat(replica.keySet()).doesNotContain("unit " + root + "-05", "unit " + root + "-20");
    }

    @Test
    void a_forest_sees_only_itself_and_others_see_nothing() throws IOException {
        var root = forest();
        plant(root);
        plant(forest());
        var replica = new TreeMap<String, String>();
        snapshot(root, replica);
        assertThat(replica).hasSize(2);
        as("officer", root, "records-officer")
                .get(API + "/changes/snapshot")
                .then()
                .statusCode(403);
        auditor(root + "-W").get(API + "/changes/snapshot").then().statusCode(403);
    }

    @Test
    void what_is_past_its_retention_goes_and_whoever_stood_there_is_shown_the_way_back() throws Exception {
        var root = forest();
        plant(root);
        String early = auditor(root).get(API + "/changes?limit=1").path("next");
        String late = auditor(root).get(API + "/changes?limit=1000").path("next");
        var last = Long.parseLong(query("select max(position) from change"));
        assertThat(prune.run(Duration.ofDays(1))).isZero();
        assertThat(prune.run(Duration.ZERO)).isPositive();
        try {
            assertThat(query("select count(*) from change")).isEqualTo("0");
            assertThat(horizon.position()).isEqualTo(last);
            for (var gone : new String[] {"", "?after=" + early}) {
                auditor(root)
                        .get(API + "/changes" + gone)
                        .then()
                        .statusCode(410)
                        .body("type", equalTo("urn:problem:cursor-gone"))
                        .body("detail", containsString("/changes/snapshot"));
            }
            auditor(root)
                    .get(API + "/changes?after=" + late)
                    .then()
                    .statusCode(200)
                    .body("items.size()", equalTo(0));
            var replica = new TreeMap<String, String>();
            var cursor = snapshot(root, replica);
            assertThat(replica).hasSize(2);
            units(root, 1, 2, "Phường");
            auditor(root)
                    .get(API + "/changes?after=" + cursor)
                    .then()
                    .body("items.subject", equalTo(java.util.List.of(root + "-01")));
            auditor(root).get(API + "/changes?after=" + late).then().body("items.size()", equalTo(1));
        } finally {
            forgetTheHorizon();
        }
    }

    @Test
    void above_the_horizon_nothing_goes_and_the_horizon_never_sinks() throws SQLException {
        plant(forest());
        refused("delete from change where position = (select max(position) from change)", "above the horizon");
        refused("update change set code = 'x'", "append-only");
        refused("truncate change", "append-only");
        refused("insert into feed_horizon select max(position) + 1 from change", "beyond its last change");
        refused(
                "insert into feed_horizon select max(position) from change;"
                        + "insert into feed_horizon select max(position) - 1 from change",
                "only rises");
    }

    private static void refused(String sql, String why) throws SQLException {
        try (var connection = database()) {
            connection.setAutoCommit(false);
            Assertions.assertThatThrownBy(() -> connection.createStatement().execute(sql))
                    .hasMessageContaining(why);
            connection.rollback();
        }
    }

    /** Other tests of this database read from the beginning; as its owner we may switch the guard off. */
    private static void forgetTheHorizon() throws SQLException {
        try (var connection = database();
                var statement = connection.createStatement()) {
            statement.execute("alter table feed_horizon disable trigger user");
            statement.execute("delete from feed_horizon");
            statement.execute("alter table feed_horizon enable trigger user");
        }
    }

    private static String query(String sql) throws SQLException {
        try (var connection = database();
                var row = connection.createStatement().executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private static String snapshot(String root, Map<String, String> into) throws IOException {
        var answer = auditor(root).get(API + "/changes/snapshot");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.contentType()).startsWith("application/x-ndjson");
        var lines = answer.asString().split("\n");
        for (int i = 0; i < lines.length - 1; i++) {
            apply(JSON.readTree(lines[i]), into);
        }
        var last = JSON.readTree(lines[lines.length - 1]);
        assertThat(last.path("type").asText()).isEqualTo("vn.kecan.personnel.snapshot.completed.v1");
        assertThat(last.path("data").path("things").asInt()).isEqualTo(lines.length - 1);
        assertThat(last.path("data").path("next").asText()).isEqualTo(answer.header("X-Next-Cursor"));
        return answer.header("X-Next-Cursor");
    }

    private static void readOn(String root, @Nullable String after, Map<String, String> into) throws IOException {
        var cursor = after;
        JsonNode page;
        do {
            page = JSON.readTree(auditor(root)
                    .get(API + "/changes?limit=7" + (cursor == null ? "" : "&after=" + cursor))
                    .then()
                    .statusCode(200)
                    .extract()
                    .asByteArray());
            for (var event : page.path("items")) {
                apply(event, into);
            }
            cursor = page.path("next").asText();
        } while (!page.path("items").isEmpty());
    }

    private static void apply(JsonNode event, Map<String, String> into) {
        var data = event.path("data");
        var thing = data.path("kind").asText() + " " + data.path("code").asText();
        if (data.path("versions").isEmpty()) {
            assertThat(event.path("type").asText()).endsWith(".withdrawn.v1");
            into.remove(thing);
        } else {
            into.put(thing, data.path("root").asText() + data.path("versions"));
        }
    }

    private static void units(String root, int from, int to, String name) {
        var csv = new StringBuilder("code,name,kind,parent,level,validFrom\n");
        for (int n = from; n < to; n++) {
            csv.append("%1$s-%2$02d,%3$s %2$02d,WARD,%1$s,COMMUNE,2000-01-01%n".formatted(root, n, name));
        }
        load(root, "units", csv.toString()).then().statusCode(200);
    }

    private static void withdraw(Api officer, String unit) {
        var etag = officer.get("/units/" + unit).header("ETag");
        officer.delete("/units/" + unit, etag).then().statusCode(204);
    }
}
