package vn.kecan.personnel;

import static org.hamcrest.Matchers.*;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kecan.backing.TestPostgres;
import vn.kecan.backing.TestTokens;

@QuarkusTest
@WithTestResource(
        value = TestPostgres.class,
        initArgs = @ResourceArg(name = "database", value = "personnel"),
        scope = TestResourceScope.GLOBAL)
@WithTestResource(value = TestTokens.class, scope = TestResourceScope.GLOBAL)
class FiltersIT {

    private final Api officer = Api.officer("FI");

    @BeforeEach
    void people() {
        Api.city("FI");
        officer.post("/units", Api.unit("FI1", "FI"));
        officer.post("/posts", Api.office("FI-SEC", "FI", "FI"));
        officer.post("/posts", Api.office("FI1-SEC", "FI1", "FI").replace("\"rank\":5", "\"rank\":8"));
        var names = new String[] {
            "Phạm Văn Ân",
            "Đỗ Thị Ánh",
            "Nguyễn Thị An",
            "Lê Bá Đông",
            "Lê Bá Dung",
            "Trần Văn Hương",
            "Ứng Thị Hường",
            "Lê Thị Hường"
        };
        for (int i = 0; i < names.length; i++) {
            officer.post("/cadres", Api.cadre("FI-" + i, names[i]));
        }
        if (((java.util.List<?>) officer.get("/cadres/FI-0/postings").path("items")).isEmpty()) {
            officer.post("/cadres/FI-0/postings", Api.posting("FI1-SEC", "2025-07-01", "2026-01-01"));
        }
    }

    @Test
    void aListByNameIsInTheOrderOfTheAlphabetOfVietnam() {
        officer.get("/cadres", "sort", "name")
                .then()
                .statusCode(200)
                .body(
                        "items.fullName",
                        contains(
                                "Nguyễn Thị An",
                                "Đỗ Thị Ánh",
                                "Phạm Văn Ân",
                                "Lê Bá Dung",
                                "Lê Bá Đông",
                                "Trần Văn Hương",
                                "Lê Thị Hường",
                                "Ứng Thị Hường"));
        officer.get("/cadres", "sort", "-name", "limit", 1).then().body("items.code", contains("FI-6"));
    }

    @Test
    void whoMatchesAsWrittenComesBeforeWhoMatchesWithATypo() {
        officer.get("/cadres", "q", "dong").then().body("items.code", contains("FI-3", "FI-4"));
        officer.get("/cadres", "q", "dung").then().body("items.code", contains("FI-4", "FI-3", "FI-6"));
        officer.get("/cadres", "q", "dung", "exact", true).then().body("items.code", contains("FI-4"));
        officer.get("/cadres", "q", "dung", "sort", "code").then().body("items.code", contains("FI-3", "FI-4", "FI-6"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"huogn tran", "hưong trần", "hương trna", "huơng trần", "huuong tran"})
    void oneTypoIsForgiven(String q) {
        officer.get("/cadres", "q", q).then().statusCode(200).body("items.code", contains("FI-5"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hugn", "huognn tran", "ahn", "1975"})
    void twoTyposOrOneInAShortWordAreNot(String q) {
        officer.get("/cadres", "q", q).then().statusCode(200).body("items", empty());
    }

    @Test
    void countsAreThoseOfTheSameFilter() {
        officer.get("/cadres/facets", "q", "dung")
                .then()
                .statusCode(200)
                .body("total", equalTo(3))
                .body("asWritten", equalTo(1))
                .body("sex.value", contains("F"))
                .body("ageBand.count.sum()", equalTo(3));
        officer.get("/cadres/facets", "unit", "FI", "asOf", "2025-12-31")
                .then()
                .body("total", equalTo(1))
                .body("postKind.value", contains("SECRETARY"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "personalNumber",
                "identityNumber",
                "family",
                "relative",
                "health",
                "healthCheckedOn",
                "assets",
                "bloodGroup",
                "phone",
                "Q",
                "q ",
                "fullName",
                "birthdate",
                "dryrun",
                "x"
            })
    void noListAndNoCountCanBeFilteredByWhatTheContractDoesNotName(String parameter) {
        for (var path : new String[] {"/cadres", "/cadres/facets", "/posts", "/units", "/cadres/FI-0", "/changes"}) {
            var who = path.equals("/changes") ? Api.as("system", "FI") : officer;
            who.get(path, parameter, "001")
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json")
                    .body("violations.field", contains(parameter));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"personalNumber", "health", "sex", "ethnicity", "v.code", "name,code", "--name", "code desc"})
    void noListCanBeSortedByAnythingElse(String sort) {
        officer.get("/cadres", "sort", sort).then().statusCode(400).body("violations.field", contains("sort"));
    }

    @ParameterizedTest(name = "{0}={1}{2} is refused: {3}")
    @CsvSource({
        "sex, X, '', sex",
        "ethnicity, 57, '', ethnicity[0]",
        "ethnicity, Tày, '', ethnicity",
        "minority, maybe, '', minority",
        "exact, yes, '', exact",
        "postKind, KING, '', postKind",
        "education, HIGH, '', education",
        "ageFrom, -1, '', ageFrom",
        "ageTo, old, '', ageTo",
        "ageOn, 2026-01-01, '', ageOn",
        "ageTo, 30, &ageFrom=40, ageTo",
        "ageFrom, 30, &ageOn=2026-02-30, ageOn",
        "retiresFrom, 2030-13, '', retiresFrom",
        "retiresFrom, 2030, '', retiresFrom",
        "retiresTo, 2030-01, &retiresFrom=2031-01, retiresTo",
        "evaluationLevel, GOOD, '', evaluationLevel",
        "evaluationLevel, BEST, &evaluationYear=2025, evaluationLevel",
        "evaluationYear, 25, '', evaluationYear",
    })
    void aFilterThatMakesNoSenseIsRefusedByField(String parameter, String value, String more, String field) {
        var http = officer.http().queryParam(parameter, value);
        for (var other : more.split("&")) {
            if (!other.isEmpty()) {
                http.queryParam(other.split("=")[0], other.split("=")[1]);
            }
        }
        http.get("/api/personnel/v1/cadres").then().statusCode(400).body("violations.field", hasItem(field));
    }

    @Test
    void aNameThatIsTooLongIsRefused() {
        officer.get("/cadres", "q", "a".repeat(201)).then().statusCode(400).body("violations.field", contains("q"));
    }

    @Test
    void postsAreFoundBySubtreeRankAndFreeSeats() {
        officer.get("/posts", "unit", "FI").then().body("items.code", contains("FI-SEC"));
        officer.get("/posts", "unit", "FI", "subtree", true).then().body("items.code", contains("FI-SEC", "FI1-SEC"));
        officer.get("/posts", "rankFrom", 6).then().body("items.code", contains("FI1-SEC"));
        officer.get("/posts", "rankTo", 6).then().body("items.code", contains("FI-SEC"));
        officer.get("/posts", "vacant", true, "asOf", "2025-12-31").then().body("items.code", contains("FI-SEC"));
        officer.get("/posts", "vacant", false, "asOf", "2025-12-31").then().body("items.code", contains("FI1-SEC"));
        officer.get("/posts", "vacant", true, "asOf", "2026-01-01")
                .then()
                .body("items.code", contains("FI-SEC", "FI1-SEC"));
        officer.get("/posts", "q", "secretray", "kind", "SECRETARY", "kind", "OTHER")
                .then()
                .body("items.code", contains("FI-SEC", "FI1-SEC"));
        officer.get("/posts", "rankFrom", 8, "rankTo", 5).then().statusCode(400);
        officer.get("/posts", "subtree", true).then().statusCode(400);
    }

    @Test
    void unitsAreFoundByLevelAndByNameWithATypo() {
        officer.get("/units", "level", "COMMUNE", "q", "dowm vi fi1").then().body("items", empty());
        officer.get("/units", "level", "COMMUNE", "q", "don vi fi1").then().body("items.code", contains("FI1"));
        officer.get("/units", "level", "CITY").then().body("items", empty());
    }
}
