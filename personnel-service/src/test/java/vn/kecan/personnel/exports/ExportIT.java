package vn.kecan.personnel.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static vn.kecan.personnel.Suite.API;
import static vn.kecan.personnel.Suite.as;
import static vn.kecan.personnel.Suite.auditor;
import static vn.kecan.personnel.Suite.forest;
import static vn.kecan.personnel.Suite.load;
import static vn.kecan.personnel.Suite.officer;
import static vn.kecan.personnel.Suite.plant;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.kecan.backing.TestPostgres;
import vn.kecan.backing.TestTokens;
import vn.kecan.personnel.Api;

/** What goes out in files, and that it comes in again as it went out. */
@QuarkusTest
@WithTestResource(value = TestPostgres.class, initArgs = @ResourceArg(name = "database", value = "personnel"))
@WithTestResource(TestTokens.class)
class ExportIT {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private String root = "";

    @BeforeEach
    void aForest() {
        root = forest();
        plant(root);
        good("posts", """
                code,unit,title,kind,rank,seats,head,nonLocal,managedBy,validFrom
                $-SEC,$-W,"Bí thư, quyền",SECRETARY,5,1,true,true,$,2020-01-01
                $-TOP,$,Bí thư Thành ủy,SECRETARY,3,1,true,true,$,2020-01-01
                """);
        good("cadres", """
                code,fullName,birthDate,sex,ethnicity,nativePlace.province,partyAdmittedOn
                $-1,Nguyễn Thị Hương,1975-09,F,1,01,2001-05-19
                $-2,Trần Văn Nam,1980-02-29,M,2,,
                """);
        good("postings", """
                cadre,post,from,to,decision.number,decision.date,decision.issuer
                $-1,$-SEC,2025-07-01,,123-QĐ/TU,2025-06-25,Thành ủy
                $-2,$-TOP,2025-07-01,,124-QĐ/TU,2025-06-25,Thành ủy
                """);
    }

    @Test
    void csvGoesOutWithAMarkAndComesInAgainUnchanged() {
        var csv = text(export(() -> officer(root), "kind=cadres&format=csv"));
        assertThat(csv)
                .startsWith("\uFEFFcode,fullName,birthDate,")
                .contains(root + "-1,Nguyễn Thị Hương,1975-09,F,1,01,,2001-05-19,,,,false,false," + root
                        + ",1975-09-01,");
        load(root, "cadres", csv)
                .then()
                .statusCode(200)
                .body("unchanged", equalTo(2))
                .body("rows", equalTo(2));
        var posts = text(export(() -> officer(root), "kind=posts"));
        load(root, "posts", posts).then().statusCode(200).body("unchanged", equalTo(2));
    }

    @Test
    void ndjsonAndXlsxComeInAgainUnchanged() {
        var ndjson = export(() -> officer(root), "kind=postings&format=ndjson");
        assertThat(new String(ndjson, java.nio.charset.StandardCharsets.UTF_8).lines())
                .hasSize(2)
                .allMatch(it -> it.contains("\"decision\"") && it.endsWith("}"));
        again("postings", ndjson, "application/x-ndjson; charset=UTF-8", 2);
        var names = export(() -> officer(root), "kind=posts&format=ndjson");
        again("posts", names, "application/x-ndjson; charset=UTF-8", 2);
        again("cadres", export(() -> officer(root), "kind=cadres&format=xlsx"), XLSX, 2);
    }

    @Test
    void whoActsInOneUnitGetsWhatHeReachesThere() {
        assertThat(text(export(() -> as("board.w", root + "-W", "org-board"), "kind=cadres")))
                .contains(root + "-1,")
                .doesNotContain(root + "-2,");
        var elsewhere = forest();
        assertThat(text(export(() -> auditor(elsewhere), "kind=cadres"))).doesNotContain(root + "-1,");
        assertThat(text(export(() -> officer(root), "kind=postings&unit=" + root + "-W")))
                .contains(root + "-1,")
                .doesNotContain(root + "-2,");
    }

    @Test
    void sinceListsWhatChangedAndWhatIsNoMore() {
        var first = order(officer(root), "kind=cadres").then().statusCode(200).extract();
        var known = first.<String>path("knownAt");
        good("cadres", "code,fullName,birthDate,sex,ethnicity\n$-2,Trần Văn Năm,1980-02-29,M,2\n");
        var changed = text(export(() -> officer(root), "kind=cadres&since=" + known));
        assertThat(changed)
                .contains(",validTo,change")
                .contains("Trần Văn Năm")
                .contains(",RECORDED")
                .doesNotContain("Nguyễn Thị Hương");
        assertThat(text(export(() -> officer(root), "kind=cadres&knownAt=" + known)))
                .contains("Trần Văn Nam");
    }

    @Test
    void aThingWithdrawnIsListedAsNoMore() {
        good("cadres", "code,fullName,birthDate,sex,ethnicity\n$-9,Lê Thị Nhầm,1980-02,F,1\n");
        var known = order(officer(root), "kind=cadres").then().extract().<String>path("knownAt");
        var officer = new Api("officer." + root, root, "records-officer");
        var path = "/cadres/" + root + "-9";
        officer.delete(path, officer.get(path).header("ETag")).then().statusCode(204);
        assertThat(text(export(() -> officer(root), "kind=cadres&since=" + known)))
                .contains(root + "-9,Lê Thị Nhầm,")
                .contains(",WITHDRAWN");
        assertThat(text(export(() -> officer(root), "kind=cadres"))).doesNotContain("Lê Thị Nhầm");
    }

    @Test
    void whatIsNotOfferedIsRefused() {
        order(officer(root), "kind=people").then().statusCode(400).body("violations[0].field", equalTo("kind"));
        order(officer(root), "kind=cadres&format=pdf").then().statusCode(400).body("detail", containsString("1"));
        order(as("admin", root, "admin"), "kind=cadres").then().statusCode(403);
    }

    @Test
    void theFileOfAnExportIsItsOrderersAlone() {
        var file = order(officer(root), "kind=cadres").then().extract().<String>path("file");
        auditor(root).get(file).then().statusCode(404);
        officer(root).get(file).then().statusCode(200);
    }

    private void again(String kind, byte[] file, String type, int unchanged) {
        officer(root)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(type)
                .body(file)
                .post(API + "/imports?kind=" + kind)
                .then()
                .statusCode(200)
                .body("unchanged", equalTo(unchanged));
    }

    private static io.restassured.response.Response order(RequestSpecification who, String query) {
        return who.header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Prefer", "wait=60")
                .post(API + "/exports?" + query);
    }

    private static byte[] export(Supplier<RequestSpecification> who, String query) {
        var ordered = order(who.get(), query).then().statusCode(200).extract();
        return who.get()
                .get(ordered.<String>path("file"))
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private static String text(byte[] file) {
        return new String(file, java.nio.charset.StandardCharsets.UTF_8);
    }

    private void good(String kind, String text) {
        load(root, kind, text.replace("$", root)).then().statusCode(200);
    }
}
