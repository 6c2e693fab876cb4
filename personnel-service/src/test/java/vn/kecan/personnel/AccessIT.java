package vn.kecan.personnel;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.*;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kecan.backing.TestPostgres;
import vn.kecan.backing.TestTokens;

@QuarkusTest
@WithTestResource(
        value = TestPostgres.class,
        initArgs = @ResourceArg(name = "database", value = "personnel"),
        scope = TestResourceScope.GLOBAL)
@WithTestResource(value = TestTokens.class, scope = TestResourceScope.GLOBAL)
class AccessIT {

    private final Api first = Api.officer("AA");
    private final Api second = Api.officer("AB");

    @BeforeEach
    void twoCities() {
        Api.city("AA");
        Api.city("AB");
        first.post("/units", Api.unit("AA1", "AA"));
        first.post("/units", Api.unit("AA2", "AA"));
        for (var ward : new String[] {"AA1", "AA2"}) {
            first.post("/posts", Api.office(ward + "-SEC", ward, "AA"));
            first.post("/cadres", Api.cadre(ward + "-C", "Trần Văn " + ward));
            if (((java.util.List<?>)
                            first.get("/cadres/" + ward + "-C/postings").path("items"))
                    .isEmpty()) {
                first.post("/cadres/" + ward + "-C/postings", Api.posting(ward + "-SEC", "2025-07-01", null));
            }
        }
        first.post("/cadres", Api.cadre("AA-NEW", "Chưa Đảm Nhiệm"));
        first.post("/cadres", Api.cadre("AA-LEFT", "Thôi Giữ Chức"));
        if (((java.util.List<?>) first.get("/cadres/AA-LEFT/postings").path("items")).isEmpty()) {
            first.post("/cadres/AA-LEFT/postings", Api.posting("AA2-SEC", "2020-01-01", "2021-01-01"));
            first.post("/cadres/AA-LEFT/postings", Api.posting("AA1-SEC", "2021-01-01", "2022-01-01"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/units/AA",
                "/units/AA/subtree",
                "/posts/AA1-SEC",
                "/cadres/AA1-C",
                "/cadres/AA1-C/postings",
                "/cadres/AA1-C/evaluations",
                "/cadres/AA1-C/history"
            })
    void nothingOfOneCityIsVisibleToTheOther(String path) {
        first.get(path).then().statusCode(200);
        second.get(path).then().statusCode(404);
    }

    @Test
    void listsEndAtTheCityLimits() {
        second.get("/units").then().body("items.code", contains("AB"));
        second.get("/posts").then().body("items", empty());
        second.get("/cadres").then().body("items", empty());
        second.get("/cadres", "unit", "AA").then().body("items", empty());
    }

    @Test
    void aWardSeesItsOwnAndNotItsNeighbour() {
        var board = Api.as("org-board", "AA1");
        board.get("/units").then().body("items.code", contains("AA1"));
        board.get("/posts").then().body("items.code", contains("AA1-SEC"));
        board.get("/cadres").then().body("items.code", contains("AA-LEFT", "AA-NEW", "AA1-C"));
        board.get("/cadres/AA2-C").then().statusCode(404);
        board.get("/cadres/AA2-C/postings").then().statusCode(404);
        board.get("/units/AA2").then().statusCode(404);
        board.get("/units/AA").then().statusCode(404);
        Api.as("org-board", "AA2").get("/cadres/AA-LEFT").then().statusCode(404);
    }

    @Test
    void aUnitSetUpBelowOnesOwnIsReachedFromThenOn() {
        Api.city("AC");
        var third = Api.officer("AC");
        third.post("/units", Api.unit("AC1", "AC"));
        third.post("/units", Api.unit("AC2", "AC"));
        third.post("/posts", Api.office("AC2-SEC", "AC2", "AC"));
        third.post("/cadres", Api.cadre("AC2-C", "Trần Văn Dưới"));
        third.post("/cadres/AC2-C/postings", Api.posting("AC2-SEC", "2025-07-01", null));
        var board = Api.as("org-board", "AC1");
        board.get("/cadres/AC2-C").then().statusCode(404);
        board.get("/cadres/AC2-C").then().statusCode(404);
        var etag = third.get("/units/AC2").header("ETag");
        third.put("/units/AC2", etag, Api.unit("AC2", "AC1")).then().statusCode(200);
        board.get("/cadres/AC2-C").then().statusCode(200);
    }

    @Test
    void writesOutsideOnesReachLookLikeWritesToNothing() {
        var etag = first.get("/cadres/AA2-C").header("ETag");
        var ward = Api.officer("AA1");
        ward.put("/cadres/AA2-C", etag, Api.cadre("AA2-C", "Kẻ Lạ")).then().statusCode(404);
        ward.delete("/units/AA2", "\"1\"").then().statusCode(404);
        ward.post("/posts", Api.office("AA2-X", "AA2", "AA"))
                .then()
                .statusCode(422)
                .body("violations.field", contains("unit"));
        ward.post("/units", Api.unit("AA9", "AA")).then().statusCode(422).body("violations.field", contains("parent"));
        ward.post("/units", Api.unit("ZZ", null)).then().statusCode(403);
        ward.post("/cadres/AA1-C/postings", Api.posting("AA2-SEC", "2023-01-01", "2023-02-01"))
                .then()
                .statusCode(422)
                .body("violations.field", contains("post"));
        second.post("/units", Api.unit("AB9", "AA")).then().statusCode(422);
    }

    @Test
    void onesOwnRecordIsVisible() {
        given().auth()
                .oauth2(TestTokens.token("x", "AA1", "AA2-C", "org-board"))
                .get("/api/personnel/v1/cadres/AA2-C")
                .then()
                .statusCode(200);
    }

    @Test
    void theServiceOfPlanningSeesAll() {
        Api.as("system", "*").get("/cadres/AA1-C").then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"org-board", "approver", "auditor", "system", "admin"})
    void onlyTheOfficerWrites(String role) {
        Api.as(role, "AA")
                .post("/cadres", Api.cadre("AA-Q", "Không Được"))
                .then()
                .statusCode(403);
        Api.as(role, "AA")
                .put("/units/AA1", "\"1\"", Api.unit("AA1", "AA"))
                .then()
                .statusCode(403);
        Api.as(role, "AA").delete("/posts/AA1-SEC", "\"1\"").then().statusCode(403);
    }

    @Test
    void theAdministratorSeesNoPersonalData() {
        var admin = Api.as("admin", "AA");
        admin.get("/units/AA").then().statusCode(200);
        admin.get("/posts").then().statusCode(200);
        admin.get("/cadres").then().statusCode(403);
        admin.get("/cadres/AA1-C").then().statusCode(403);
        admin.get("/cadres/AA1-C/postings").then().statusCode(403);
    }

    @Test
    void withoutATokenNothing() {
        given().get("/api/personnel/v1/units").then().statusCode(401);
    }
}
