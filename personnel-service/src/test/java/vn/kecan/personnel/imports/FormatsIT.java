package vn.kecan.personnel.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static vn.kecan.personnel.Suite.API;
import static vn.kecan.personnel.Suite.forest;
import static vn.kecan.personnel.Suite.load;
import static vn.kecan.personnel.Suite.officer;
import static vn.kecan.personnel.Suite.plant;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kecan.backing.TestPostgres;
import vn.kecan.backing.TestTokens;
import vn.kecan.personnel.Suite;

/** Files as Vietnamese offices send them, through HTTP; and that after a bad one the next is served. */
@QuarkusTest
@WithTestResource(value = TestPostgres.class, initArgs = @ResourceArg(name = "database", value = "personnel"))
@WithTestResource(TestTokens.class)
class FormatsIT {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String CSV = "text/csv; charset=UTF-8";
    private static final String NDJSON = "application/x-ndjson; charset=UTF-8";
    private String root = "";

    @BeforeEach
    void aForest() {
        root = forest();
        plant(root);
    }

    @Test
    void aVietnameseHeaderSemicolonsAndDayFirstDatesAreUnderstood() {
        send(CSV, """
                        Mã cán bộ;Họ và tên *;NGÀY SINH;Giới tính;Dân tộc;Ngày vào Đảng;Chuyên môn khoa học công nghệ
                        $-1;Nguyễn Thị Hương;31/12/1975;F;1;03/04/2001;Có
                        $-2;Trần Văn Nam;12/1975;M;1;;Không
                        """.replace("$", root).getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(200)
                .body("created", equalTo(2));
        officer(root)
                .get(API + "/cadres/" + root + "-1")
                .then()
                .body("birthDate", equalTo("1975-12-31"))
                .body("partyAdmittedOn", equalTo("2001-04-03"))
                .body("scienceTechnology", equalTo(true));
        officer(root).get(API + "/cadres/" + root + "-2").then().body("birthDate", equalTo("1975-12"));
    }

    @Test
    void windows1258IsReadWhenItIsDeclared() {
        var text = "code,fullName,birthDate,sex,ethnicity\n" + root + "-1,Nguyê\u0303n Thi\u0323 Hương,1975-12,F,1\n";
        var bytes = text.getBytes(Charset.forName("windows-1258"));
        send(CSV, bytes).then().statusCode(400).body("detail", containsString("charset=windows-1258"));
        send("text/csv; charset=windows-1258", bytes).then().statusCode(200).body("created", equalTo(1));
        officer(root).get(API + "/cadres/" + root + "-1").then().body("fullName", equalTo("Nguyễn Thị Hương"));
    }

    @Test
    void aWorkbookWithDatesAsDatesIsRead() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "test", "1.0")) {
            var sheet = book.newWorksheet("cadres");
            var names = new String[] {"Mã cán bộ", "Họ và tên", "Ngày sinh", "Giới tính", "Dân tộc"};
            for (var i = 0; i < names.length; i++) {
                sheet.value(0, i, names[i]);
            }
            sheet.value(1, 0, root + "-1");
            sheet.value(1, 1, "Nguyễn Thị Hương");
            sheet.value(1, 2, LocalDate.of(1975, 12, 31));
            sheet.value(1, 3, "F");
            sheet.value(1, 4, 1);
        }
        send(XLSX, out.toByteArray()).then().statusCode(200).body("created", equalTo(1));
        officer(root).get(API + "/cadres/" + root + "-1").then().body("birthDate", equalTo("1975-12-31"));
    }

    @Test
    void goodRowsAreImportedAndTheOthersComeBackWithTheirErrors() {
        var text = "code;fullName;birthDate;sex;ethnicity\n$-1;A;1975-12;F;1\n$-2;B;1975-12;X;1\n$-2;C;1975-12;F;1\n";
        var answer = officer(root)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("text/csv; charset=UTF-8")
                .body(text.replace("$", root))
                .post(API + "/imports?kind=cadres&partial=true")
                .then()
                .statusCode(200)
                .body("created", equalTo(2))
                .body("refused", equalTo(1))
                .body("rows", equalTo(3))
                .extract();
        var errors = officer(root)
                .get(answer.header("Content-Location") + "/errors")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertThat(new String(errors, StandardCharsets.UTF_8).lines())
                .hasSize(4)
                .anyMatch(it -> it.startsWith(root + "-2;B;1975-12;X;1;") && it.contains("sex: Must be one of"))
                .anyMatch(it -> it.equals(root + "-1;A;1975-12;F;1;"));
    }

    @Test
    void aRefusedFileComesBackAnnotatedAndMayBeSentAgainMended() {
        var text = "code,fullName,birthDate,sex,ethnicity\n$-1,A,1975-12,X,1\n".replace("$", root);
        var refused = load(root, "cadres", text).then().statusCode(422).extract();
        var copy = new String(
                officer(root).get(refused.header("Location") + "/errors").asByteArray(), StandardCharsets.UTF_8);
        assertThat(copy).contains(",Errors").contains("sex: ");
        load(root, "cadres", copy.replace(",X,", ",F,")).then().statusCode(200).body("created", equalTo(1));
    }

    @Test
    void aBadWorkbookIsRefusedAndTheNextFileIsServed() throws IOException {
        var bomb = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bomb)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            var much = new byte[1 << 20];
            java.util.Arrays.fill(much, (byte) '<');
            for (var i = 0; i < 64; i++) {
                zip.write(much);
            }
        }
        send(XLSX, bomb.toByteArray()).then().statusCode(400).body("type", equalTo("urn:problem:not-xlsx"));
        send(XLSX, "no zip".getBytes(StandardCharsets.UTF_8)).then().statusCode(400);
        send(NDJSON, "[]".getBytes(StandardCharsets.UTF_8)).then().statusCode(400);
        send(NDJSON, "{\"code\":\"x\",\"salary\":1}".getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(400)
                .body("violations.field", hasItems("salary", "fullName"));
        load(root, "cadres", "code,fullName,birthDate,sex,ethnicity\n" + root + "-1,A,1975-12,F,1\n")
                .then()
                .statusCode(200);
    }

    static Stream<String> kinds() {
        return KindsOfFile.ALL.stream().map(FileKind::name);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aTemplateIsAnEmptyFileOfItsKind(String kind) throws IOException {
        var csv = officer(root)
                .accept("text/csv")
                .get(API + "/imports/templates/" + kind)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertThat(new String(csv, StandardCharsets.UTF_8).lines()).hasSize(2);
        load(keeper(), kind, new String(csv, StandardCharsets.UTF_8))
                .then()
                .statusCode(400)
                .body("detail", containsString("only a header"));
        var xlsx = officer(root)
                .accept(XLSX)
                .get(API + "/imports/templates/" + kind)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(xlsx))) {
            assertThat(book.getFirstSheet().read()).hasSize(2);
            assertThat(book.findSheet("lists")).isPresent();
        }
    }

    private RequestSpecification keeper() {
        return Suite.as(
                        "keeper." + root,
                        root,
                        "records-officer",
                        "field:identity",
                        "field:family",
                        "field:assets",
                        "field:health")
                .header("X-Purpose", "a test of templates");
    }

    private Response send(String type, byte[] body) {
        return officer(root)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(type)
                .body(body)
                .post(API + "/imports?kind=cadres");
    }
}
