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

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.kecan.backing.TestPostgres;
import vn.kecan.backing.TestTokens;

@QuarkusTest
@WithTestResource(value = TestPostgres.class, initArgs = @ResourceArg(name = "database", value = "personnel"))
@WithTestResource(TestTokens.class)
class ChangeFeedIT {

    @Test
    void aReaderNeverPassesOverARowThatCommitsLate() throws Exception {
        var root = forest();
        plant(root);
        var reader = new Reader(root);
        reader.readOn();
        reader.seen.clear();
        try (var late = database();
                var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            late.setAutoCommit(false);
            try (var insert = late.createStatement()) {
                insert.execute("insert into change (kind, code, root, known_from, recorded_by) select 'unit', '" + root
                        + "-LATE', '" + root + "', at, n from ledger_entry order by n desc limit 1");
            }
            var other = CompletableFuture.runAsync(
                    () -> load(root, "units", """
                            code,name,kind,parent,level,validFrom
                            %1$s-SOON,Ban Tổ chức,PARTY_BODY,%1$s,COMMUNE,2000-01-01
                            """.formatted(root)).then().statusCode(200), pool);
            for (var i = 0; i < 20; i++) {
                reader.readOn();
                TimeUnit.MILLISECONDS.sleep(50);
            }
            assertThat(reader.seen).as("nothing can be passed over").isEmpty();
            assertThat(other).as("the second writer waits for the first").isNotDone();
            late.commit();
            other.get(20, TimeUnit.SECONDS);
        }
        reader.readOn();
        assertThat(reader.seen).containsExactly(root + "-LATE", root + "-SOON");
    }

    @Test
    void nothingIsLostOrDoubledWhileEightWrite() throws Exception {
        var root = forest();
        plant(root);
        var reader = new Reader(root);
        reader.readOn();
        reader.seen.clear();
        var wanted = new HashSet<String>();
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var writers = new ArrayList<CompletableFuture<Void>>();
            for (var writer = 0; writer < 8; writer++) {
                var mine = new ArrayList<String>();
                for (var i = 0; i < 6; i++) {
                    mine.add(root + "-" + writer + "-" + i);
                }
                wanted.addAll(mine);
                writers.add(CompletableFuture.runAsync(() -> mine.forEach(code -> unit(root, code)), pool));
            }
            var all = CompletableFuture.allOf(writers.toArray(CompletableFuture[]::new));
            while (!all.isDone()) {
                reader.readPage(2);
            }
            all.join();
        }
        reader.readOn();
        assertThat(reader.seen).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(wanted);
        assertThat(reader.positions).isSorted();
    }

    @Test
    void anEventTellsEveryVersionAsKnownThenAndAlwaysTheSame() {
        var root = forest();
        plant(root);
        var first = auditor(root).get(API + "/changes").asString();
        load(root, "units", """
                code,name,kind,parent,level
                %1$s-W,Phường Ngọc Hà,WARD,%1$s,COMMUNE
                """.formatted(root)).then().statusCode(200);
        var again = auditor(root).get(API + "/changes").asString();
        assertThat(again).startsWith(first.substring(0, first.lastIndexOf("],\"next\"")));
        var events = JsonPath.from(again).getList("items", java.util.Map.class);
        assertThat(events).hasSize(3);
        var json = JsonPath.from(again);
        assertThat(json.getString("items[1].data.versions[0].name")).isEqualTo("Phường Ba Đình");
        assertThat(json.getString("items[2].data.versions[0].name")).isEqualTo("Phường Ngọc Hà");
        assertThat(json.getList("items[2].data.versions")).hasSize(1);
        assertThat(json.getString("items[2].type")).isEqualTo("vn.kecan.personnel.unit.recorded.v1");
        assertThat(json.getString("items[2].specversion")).isEqualTo("1.0");
        assertThat(json.getString("items[2].source")).isEqualTo("/api/personnel/v1");
        assertThat(json.getString("items[2].subject")).isEqualTo(root + "-W");
        assertThat(json.getString("items[2].data.root")).isEqualTo(root);
        assertThat(json.getString("items[2].data.versions[0].validFrom")).isEqualTo("2000-01-01");
        assertThat(json.getString("items[2].time")).isEqualTo(json.getString("items[2].data.knownFrom"));
    }

    @Test
    void oneForestIsNotShownToAnother() {
        var one = forest();
        var other = forest();
        plant(one);
        plant(other);
        auditor(one)
                .get(API + "/changes?limit=1000")
                .then()
                .statusCode(200)
                .body("items.data.root.unique()", equalTo(List.of(one)));
        as("planning-service", "*", "system")
                .get(API + "/changes?limit=1000")
                .then()
                .statusCode(200)
                .body("items.data.root.unique().size()", org.hamcrest.Matchers.greaterThanOrEqualTo(2));
    }

    @Test
    void aUnitBelowAnotherMayNotReadTheFeed() {
        var root = forest();
        plant(root);
        auditor(root + "-W")
                .get(API + "/changes")
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:problem:not-a-root"))
                .body("detail", containsString(root + "-W"));
    }

    @Test
    void aCursorFromElsewhereIsRefusedByName() {
        var one = forest();
        var other = forest();
        plant(one);
        String next = auditor(one).get(API + "/changes").path("next");
        auditor(other)
                .get(API + "/changes?after=" + next)
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("after"))
                .body("violations[0].value", equalTo(next));
        auditor(one).get(API + "/changes?after=nonsense").then().statusCode(400);
        auditor(one)
                .get(API + "/changes?limit=1001")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("limit"));
        auditor(one).get(API + "/changes?limit=0").then().statusCode(400);
    }

    @Test
    void onlySystemsAndAuditorsRead() {
        as("officer", "HN", "records-officer").get(API + "/changes").then().statusCode(403);
    }

    private static void unit(String root, String code) {
        load(root, "units", """
                code,name,kind,parent,level,validFrom
                %2$s,Phường,WARD,%1$s,COMMUNE,2000-01-01
                """.formatted(root, code)).then().statusCode(200);
    }

    private static final class Reader {
        final List<String> seen = new ArrayList<>();
        final List<Long> positions = new ArrayList<>();
        private final String root;
        private @Nullable String next;

        Reader(String root) {
            this.root = root;
        }

        void readOn() {
            while (readPage(1000)) {}
        }

        boolean readPage(int limit) {
            var page = auditor(root)
                    .get(API + "/changes?limit=" + limit + (next == null ? "" : "&after=" + next))
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            next = page.getString("next");
            List<String> codes = page.getList("items.subject");
            seen.addAll(codes);
            page.getList("items.id", String.class)
                    .forEach(it -> positions.add(Long.parseLong(it.substring(it.indexOf(':') + 1))));
            return !codes.isEmpty();
        }
    }
}
