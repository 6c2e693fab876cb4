package vn.kecan.personnel.form;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.text.Normalizer;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.kecan.backing.TestPostgres;
import vn.kecan.backing.TestTokens;
import vn.kecan.personnel.Api;

@QuarkusTest
@WithTestResource(
        value = TestPostgres.class,
        initArgs = @ResourceArg(name = "database", value = "personnel"),
        scope = TestResourceScope.GLOBAL)
@WithTestResource(value = TestTokens.class, scope = TestResourceScope.GLOBAL)
class Form2cIT {

    private static final String CITY = "F2";
    private final Api officer = Api.officer(CITY);
    private final String code = "F2-" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void cadre() {
        Api.city(CITY);
        officer.post("/cadres", Api.cadre(code, "Nguyễn Thị Hương")).then().statusCode(201);
        officer.post("/posts", Api.office("P" + code, CITY, CITY)).then().statusCode(201);
        officer.post("/cadres/" + code + "/postings", Api.posting("P" + code, "2020-01-01", null))
                .then()
                .statusCode(201);
        officer.post(
                        "/cadres/" + code + "/personal-details",
                        "{\"religion\":\"Không\",\"birthplace\":\"Phường Ba Đình\",\"declared\":true}")
                .then()
                .statusCode(201);
        as("records-officer", "field:family")
                .body("{\"relation\":\"FATHER\",\"name\":\"Nguyễn Văn An\",\"birthYear\":1950,\"declared\":true}")
                .post("/api/personnel/v1/cadres/" + code + "/relatives")
                .then()
                .statusCode(201);
    }

    @Test
    void the_form_is_filled_in_Vietnamese_with_its_font_embedded() throws Exception {
        var answer = officer.get("/cadres/" + code + "/form-2c");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.contentType()).isEqualTo("application/pdf");
        assertThat(text(answer))
                .contains("SƠ YẾU LÝ LỊCH", "NGUYỄN THỊ HƯƠNG", "09/1975", "Kinh", "Không", "Phường Ba Đình")
                .contains("Bí thư", "Tóm tắt quá trình công tác", "Thành phố Hà Nội");
        try (var pdf = Loader.loadPDF(answer.asByteArray())) {
            var resources = pdf.getPage(0).getResources();
            for (var name : resources.getFontNames()) {
                assertThat(resources.getFont(name).isEmbedded())
                        .as(name.getName())
                        .isTrue();
            }
        }
    }

    @Test
    void a_post_is_held_to_its_last_day_and_the_party_dates_come_from_the_record() throws Exception {
        var past = "Q" + code;
        officer.post("/posts", Api.office(past, CITY, CITY)).then().statusCode(201);
        officer.post("/cadres/" + code + "/postings", Api.posting(past, "2018-01-01", "2019-01-01"))
                .then()
                .statusCode(201);
        assertThat(text(officer.get("/cadres/" + code + "/form-2c")))
                .contains("01/01/2018 – 31/12/2018", "01/01/2020 – nay", "19/05/2001, 19/05/2002");
    }

    @Test
    void what_is_restricted_is_withheld_unless_role_and_purpose_are_there() throws Exception {
        assertThat(text(officer.get("/cadres/" + code + "/form-2c")))
                .contains("không cung cấp")
                .doesNotContain("Nguyễn Văn An");
        var path = "/api/personnel/v1/cadres/" + code + "/form-2c";
        var recorded = "from restricted_read where cadre = '" + code + "'";
        assertThat(Api.count(recorded)).isZero();
        assertThat(text(as("records-officer", "field:family").get(path))).contains("Nguyễn Văn An");
        assertThat(Api.count(recorded + " and field_group = 'FAMILY' and fact = 'relatives'"))
                .isEqualTo(1);
        assertThat(Api.count(recorded)).isEqualTo(1);
        var withoutPurpose = given().auth()
                .oauth2(TestTokens.token("f2", CITY, null, "records-officer", "field:family"))
                .get(path);
        assertThat(text(withoutPurpose)).doesNotContain("Nguyễn Văn An");
    }

    @Test
    void the_same_question_gives_the_same_bytes_although_more_is_known_since() {
        var first = officer.get("/cadres/" + code).<String>path("knownAt");
        var path = "/cadres/" + code + "/form-2c";
        var before = officer.get(path, "asOf", "2026-01-01", "knownAt", first).asByteArray();
        officer.put(
                        "/cadres/" + code,
                        officer.get("/cadres/" + code).header("ETag"),
                        Api.cadre(code, "Nguyễn Thị Hường"))
                .then()
                .statusCode(200);
        assertThat(officer.get(path, "asOf", "2026-01-01", "knownAt", first).asByteArray())
                .isEqualTo(before);
        assertThat(officer.get(path, "asOf", "2026-01-01").asByteArray()).isNotEqualTo(before);
    }

    private static io.restassured.specification.RequestSpecification as(String... roles) {
        return given().auth()
                .oauth2(TestTokens.token("f2", CITY, null, roles))
                .header("X-Purpose", "a test of the file")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json; charset=UTF-8");
    }

    private static String text(Response answer) throws Exception {
        try (var pdf = Loader.loadPDF(answer.asByteArray())) {
            return Normalizer.normalize(new PDFTextStripper().getText(pdf), Normalizer.Form.NFC);
        }
    }
}
