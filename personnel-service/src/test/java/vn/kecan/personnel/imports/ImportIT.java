package vn.kecan.personnel.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static vn.kecan.personnel.Suite.API;
import static vn.kecan.personnel.Suite.auditor;
import static vn.kecan.personnel.Suite.database;
import static vn.kecan.personnel.Suite.forest;
import static vn.kecan.personnel.Suite.load;
import static vn.kecan.personnel.Suite.officer;
import static vn.kecan.personnel.Suite.plant;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.text.Normalizer;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.kecan.backing.TestPostgres;
import vn.kecan.backing.TestTokens;
import vn.kecan.personnel.Api;

/** What a good file does. */
@QuarkusTest
@WithTestResource(value = TestPostgres.class, initArgs = @ResourceArg(name = "database", value = "personnel"))
@WithTestResource(TestTokens.class)
class ImportIT {

    private static final String CADRES = "code,fullName,birthDate,sex,ethnicity,nativePlace.province,education\n";
    private String root = "";

    @BeforeEach
    void aForest() {
        root = forest();
        plant(root);
    }

    @Test
    void everyKindIsCreatedThenLeftAloneThenCorrected() {
        counts("posts", posts("Bí thư"), 2, 2, 0, 0);
        counts("posts", posts("Bí thư"), 2, 0, 0, 2);
        counts("posts", posts("Bí thư Đảng ủy"), 2, 0, 1, 1);
        counts("cadres", cadres("Nguyễn Thị Hương"), 2, 2, 0, 0);
        counts("cadres", cadres("Nguyễn Thị Hương"), 2, 0, 0, 2);
        counts("cadres", cadres("Nguyễn Thị Hường"), 2, 0, 1, 1);
        counts("postings", postings(""), 2, 2, 0, 0);
        counts("postings", postings(""), 2, 0, 0, 2);
        counts("postings", postings("2026-01-01"), 2, 0, 1, 1);
        counts("evaluations", evaluations("GOOD"), 1, 1, 0, 0);
        counts("evaluations", evaluations("GOOD"), 1, 0, 0, 1);
        counts("evaluations", evaluations("EXCELLENT"), 1, 0, 1, 0);
    }

    @Test
    void howOneCameIntoAPostAndTheQuarterOfAnEvaluationAreRead() throws Exception {
        load(root, "posts", posts("Bí thư")).then().statusCode(200);
        load(root, "cadres", cadres("Nguyễn Thị Hương")).then().statusCode(200);
        var kinds = postings("")
                .replace("issuer\n", "issuer,kind\n")
                .replace("Thành ủy Hà Nội\n", "Thành ủy Hà Nội,ACTING\n")
                .replace("bản sao\"\n", "bản sao\",\n");
        counts("postings", kinds, 2, 2, 0, 0);
        counts("postings", kinds, 2, 0, 0, 2);
        counts("postings", kinds.replace("ACTING", "ROTATED_IN"), 2, 0, 1, 1);
        officer(root).get(API + "/cadres/" + root + "-1/postings").then().body("items[0].kind", equalTo("ROTATED_IN"));
        var year = evaluations("GOOD");
        var quarters = year.replace("cadre,year,", "cadre,year,quarter,").replace(",2024,", ",2024,4,") + root
                + "-1,2024,1,EXCELLENT,13-QĐ/TU,2024-04-20,Thành ủy Hà Nội\n";
        counts("evaluations", year, 1, 1, 0, 0);
        counts("evaluations", quarters, 2, 2, 0, 0);
        counts("evaluations", quarters, 2, 0, 0, 2);
        counts("evaluations", quarters.replace("EXCELLENT", "GOOD"), 2, 0, 1, 1);
        officer(root)
                .get(API + "/cadres/" + root + "-1/evaluations")
                .then()
                .body("items.quarter", org.hamcrest.Matchers.containsInAnyOrder(null, 1, 4));
        assertThat(Api.count("from evaluation_version where cadre = '" + root + "-1' and quarter = 4"
                        + " and valid_from = '2024-10-01' and valid_to = '2025-01-01' and known_to is null"))
                .isEqualTo(1);
    }

    @Test
    void thePointsOfAnEvaluationAreReadAndMustFitItsLevel() {
        load(root, "cadres", cadres("Nguyễn Thị Hương")).then().statusCode(200);
        var header = "cadre,year,level,points,decision.number,decision.date,decision.issuer\n";
        var row = root + "-1,2026,%s,%s,12-QĐ/TU,2026-06-20,Thành ủy Hà Nội\n";
        counts("evaluations", header + row.formatted("GOOD", "\"75,5\""), 1, 1, 0, 0);
        counts("evaluations", header + row.formatted("GOOD", "75.5"), 1, 0, 0, 1);
        load(root, "evaluations", header + row.formatted("EXCELLENT", "75.5"))
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("level"));
        load(root, "evaluations", evaluations("EXCELLENT").replace(",2024,", ",2026,"))
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("level"))
                .body("violations[0].message", org.hamcrest.Matchers.containsString("75.50 points"));
        counts("evaluations", header + row.formatted("EXCELLENT", "95"), 1, 0, 1, 0);
    }

    @Test
    void theFeedTellsWhatAnImportWrote() {
        load(root, "posts", posts("Bí thư")).then().statusCode(200);
        load(root, "cadres", cadres("Nguyễn Thị Hương")).then().statusCode(200);
        load(root, "postings", postings("")).then().statusCode(200);
        load(root, "evaluations", evaluations("GOOD")).then().statusCode(200);
        load(root, "cadres", cadres("Nguyễn Thị Hương")).then().statusCode(200);
        auditor(root)
                .get(API + "/changes")
                .then()
                .body(
                        "items.data.kind",
                        equalTo(java.util.List.of(
                                "unit", "unit", "post", "post", "cadre", "cadre", "posting", "posting", "evaluation")))
                .body("items[4].data.versions[0].nativePlace.province", equalTo("01"))
                .body("items[4].data.versions[0].birthDate", equalTo("1975-09"))
                .body("items[4].data.versions[0].validFrom", equalTo("1975-09-01"))
                .body("items[4].data.versions[0].laterRetirement", equalTo(false))
                .body("items[6].data.versions[0].cadre", equalTo(root + "-1"))
                .body("items[6].data.versions[0].from", equalTo("2025-07-01"))
                .body("items[6].data.versions[0].decision.date", equalTo("2025-06-25"))
                .body("items[6].subject", org.hamcrest.Matchers.hasLength(36));
    }

    @Test
    void aDryRunSaysWhatWouldHappenAndChangesNothing() throws Exception {
        var before = everything();
        officer(root)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("text/csv; charset=UTF-8")
                .body(cadres("A"))
                .post(API + "/imports?kind=cadres&dryRun=true")
                .then()
                .statusCode(200)
                .body("created", equalTo(2))
                .body("dryRun", equalTo(true));
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void anUnchangedFileWritesNothingAtAll() throws Exception {
        load(root, "cadres", cadres("A")).then().statusCode(200);
        var before = facts();
        load(root, "cadres", cadres("A")).then().statusCode(200).body("unchanged", equalTo(2));
        assertThat(facts()).isEqualTo(before);
    }

    @Test
    void theSameKeyGivesTheSameAnswerAndAnotherFileUnderItIsRefused() {
        var key = UUID.randomUUID().toString();
        for (var i = 0; i < 2; i++) {
            officer(root)
                    .header("Idempotency-Key", key)
                    .contentType("text/csv; charset=UTF-8")
                    .body(cadres("A"))
                    .post(API + "/imports?kind=cadres")
                    .then()
                    .statusCode(200)
                    .body("created", equalTo(2));
        }
        officer(root)
                .header("Idempotency-Key", key)
                .contentType("text/csv; charset=UTF-8")
                .body(cadres("B"))
                .post(API + "/imports?kind=cadres")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:problem:idempotency-key-reused"));
    }

    @Test
    void markLineEndsNormalFormAndOrderOfColumnsDoNotMatter() {
        load(root, "cadres", CADRES + root + "-1,Nguyễn Thị Hương,1975-09,F,1,01,MASTER\n")
                .then()
                .statusCode(200);
        var same = "\uFEFF\"sex\",code,birthDate,fullName,ethnicity,education,nativePlace.province\r\n" + "F," + root
                + "-1,1975-09,\"" + Normalizer.normalize("Nguyễn Thị Hương", Normalizer.Form.NFD)
                + "\",1,MASTER,01\r\n\r\n";
        load(root, "cadres", same)
                .then()
                .statusCode(200)
                .body("unchanged", equalTo(1))
                .body("rows", equalTo(1));
    }

    @Test
    void anAbsentColumnLeavesWhatIsOnRecord() {
        load(root, "cadres", cadres("A")).then().statusCode(200);
        load(root, "cadres", "code,fullName,birthDate,sex,ethnicity\n" + root + "-1,A,1975-09,F,1\n")
                .then()
                .statusCode(200)
                .body("unchanged", equalTo(1));
    }

    @Test
    void aParentMayComeAfterItsChild() {
        load(root, "units", """
                code,name,kind,parent,level,validFrom
                %1$s-C,Tổ,OTHER,%1$s-B,GRASSROOTS,2020-01-01
                %1$s-B,Chi bộ,PARTY_BODY,%1$s-W,GRASSROOTS,2020-01-01
                """.formatted(root)).then().statusCode(200).body("created", equalTo(2));
    }

    @Test
    void oneEntryInTheLedgerStandsForAFile() throws Exception {
        var sha = load(root, "cadres", cadres("A"))
                .then()
                .statusCode(200)
                .extract()
                .<String>path("sha256");
        try (var connection = database();
                var rows = connection
                        .createStatement()
                        .executeQuery(
                                "select e.action, e.kind, f.rows, f.created, length(f.rows_root) from ledger_entry e"
                                        + " join import_file f on f.n = e.n where e.subject = '" + sha + "'")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1)).isEqualTo("import.cadres");
            assertThat(rows.getString(2)).isEqualTo("import");
            assertThat(rows.getLong(3)).isEqualTo(2);
            assertThat(rows.getLong(4)).isEqualTo(2);
            assertThat(rows.getInt(5)).isEqualTo(32);
            assertThat(rows.next()).isFalse();
        }
    }

    @Test
    void importsAndSmallWritesSideBySideDoNotDeadlock() {
        var writers = new CompletableFuture<?>[6];
        for (var w = 0; w < writers.length; w++) {
            var many = new StringBuilder(CADRES);
            for (var i = 0; i < (w % 2 == 0 ? 1 : 800); i++) {
                many.append("%1$s-%2$d,Người số %3$d,1980-01,M,1,01,\n".formatted(root, i, w));
            }
            writers[w] = CompletableFuture.runAsync(
                    () -> load(root, "cadres", many.toString()).then().statusCode(200));
        }
        CompletableFuture.allOf(writers).join();
    }

    private void counts(String kind, String csv, int rows, int created, int changed, int unchanged) {
        load(root, kind, csv)
                .then()
                .statusCode(200)
                .body("kind", equalTo(kind))
                .body("rows", equalTo(rows))
                .body("created", equalTo(created))
                .body("changed", equalTo(changed))
                .body("unchanged", equalTo(unchanged))
                .body("dryRun", equalTo(false))
                .body("sha256", org.hamcrest.Matchers.hasLength(64));
    }

    private String posts(String title) {
        return """
                code,unit,title,kind,rank,seats,head,nonLocal,managedBy,politicalTheory,validFrom
                %1$s-SEC,%1$s-W,%2$s,SECRETARY,5,1,true,true,%1$s,ADVANCED,2020-01-01
                %1$s-DEP,%1$s-W,Phó Bí thư,DEPUTY_SECRETARY,6,2,false,false,SECRETARIAT,,
                """.formatted(root, title);
    }

    private String cadres(String name) {
        return CADRES + """
                %1$s-1,%2$s,1975-09,F,1,01,UNIVERSITY
                %1$s-2,Trần Văn Nam,1980-02-29,M,2,,
                """.formatted(root, name);
    }

    private String postings(String to) {
        return """
                cadre,post,from,to,decision.number,decision.date,decision.issuer
                %1$s-1,%1$s-SEC,2025-07-01,%2$s,123-QĐ/TU,2025-06-25,Thành ủy Hà Nội
                %1$s-2,%1$s-DEP,2025-07-01,,124-QĐ/TU,2025-06-25,"Thành ủy Hà Nội, bản sao"
                """.formatted(root, to);
    }

    private String evaluations(String level) {
        return """
                cadre,year,level,decision.number,decision.date,decision.issuer
                %1$s-1,2024,%2$s,12-QĐ/TU,2024-12-20,Thành ủy Hà Nội
                """.formatted(root, level);
    }

    static String everything() throws Exception {
        return count(
                "unit_version",
                "post_version",
                "cadre_version",
                "posting_version",
                "evaluation_version",
                "change",
                "ledger_entry",
                "import_file");
    }

    private static String facts() throws Exception {
        return count("cadre_version", "change", "ledger_entry", "import_file");
    }

    private static String count(String... tables) throws Exception {
        var counts = new StringBuilder();
        try (var connection = database()) {
            for (var table : tables) {
                try (var row = connection.createStatement().executeQuery("select count(*) from " + table)) {
                    row.next();
                    counts.append(table).append('=').append(row.getLong(1)).append(' ');
                }
            }
        }
        return counts.toString();
    }
}
