package vn.kecan.personnel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.*;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
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
class SearchIT {

    private final Api officer = Api.officer("SE");

    @BeforeEach
    void names() {
        Api.city("SE");
        officer.post("/cadres", Api.cadre("SE-1", "Đặng Thị Huế"));
        officer.post("/cadres", Api.cadre("SE-2", "Nguyễn Văn Đức"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Đặng Thị Huế", "dang thi hue", "hue dang", "HUẾ", "đặng hu", "huế, đặng!"})
    void aNameIsFoundWithoutDiacriticsInAnyOrderAndByItsBeginnings(String q) {
        officer.get("/cadres", "q", q).then().statusCode(200).body("items.code", contains("SE-1"));
        officer.get("/cadres", "q", Normalizer.normalize(q, Normalizer.Form.NFD))
                .then()
                .body("items.code", contains("SE-1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"dang duc", "xyz", "!!!", "'':* | &", "ang"})
    void whatIsNotInTheNameIsNotFound(String q) {
        officer.get("/cadres", "q", q).then().statusCode(200).body("items", empty());
    }

    @Test
    void pagesAreOneSnapshotWhileOthersWrite() {
        for (int i = 10; i < 20; i++) {
            officer.post("/cadres", Api.cadre("SE-P" + i, "Phan Trang " + i));
        }
        var seen = new ArrayList<String>();
        String cursor = null;
        for (int page = 0; page < 20; page++) {
            var answer = cursor == null
                    ? officer.get("/cadres", "q", "phan", "limit", 3)
                    : officer.get("/cadres", "q", "phan", "limit", 3, "cursor", cursor);
            answer.then().statusCode(200);
            seen.addAll(answer.path("items.code"));
            cursor = answer.path("next");
            if (cursor == null) {
                break;
            }
            officer.post("/cadres", Api.cadre("SE-P1" + page + "x", "Phan Trang moi"));
            var last = "SE-P19";
            var state = officer.get("/cadres/" + last);
            officer.put("/cadres/" + last, state.header("ETag"), Api.cadre(last, "Doi Ten " + page));
        }
        assertThat(seen).hasSize(10).doesNotHaveDuplicates().contains("SE-P19");
        assertThat(new HashSet<>(seen)).noneMatch(it -> it.endsWith("x"));
    }

    @Test
    void aCursorOfAnotherListIsRefused() {
        String cursor = officer.get("/cadres", "limit", 1).path("next");
        officer.get("/cadres", "limit", 1, "cursor", cursor).then().statusCode(200);
        officer.get("/cadres", "limit", 1, "q", "hue", "cursor", cursor)
                .then()
                .statusCode(400)
                .body("violations.field", contains("cursor"));
        officer.get("/units", "cursor", cursor).then().statusCode(400);
        officer.get("/units", "cursor", "abc").then().statusCode(400);
    }
}
