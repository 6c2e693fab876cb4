package vn.kecan.personnel.codelist;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kecan.backing.TestPostgres;
import vn.kecan.backing.TestTokens;
import vn.kecan.personnel.Api;

/** The code lists as they are served. */
@QuarkusTest
@WithTestResource(
        value = TestPostgres.class,
        initArgs = @ResourceArg(name = "database", value = "personnel"),
        scope = TestResourceScope.GLOBAL)
@WithTestResource(value = TestTokens.class, scope = TestResourceScope.GLOBAL)
class CodeListIT {

    private final Api officer = Api.officer("CL");

    @Test
    void the_index_names_every_list_with_its_versions() {
        officer.get("/code-lists")
                .then()
                .statusCode(200)
                .body("items.name", equalTo(CodeLists.NAMES))
                .body("items.find { it.name == 'provinces' }.versions.from", equalTo(List.of("2025-07-01")));
    }

    @Test
    void a_list_is_that_of_the_day_on_both_sides_of_the_change() {
        officer.get("/code-lists/provinces", "asOf", "2025-07-01")
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"2025-07\""))
                .body("from", equalTo("2025-07-01"))
                .body("items", hasSize(34))
                .body("items.vi", hasItem("Thành phố Hà Nội"));
        officer.get("/code-lists/provinces", "asOf", "2025-06-30").then().statusCode(404);
    }

    @Test
    void words_are_in_both_languages() {
        officer.get("/code-lists/disciplines")
                .then()
                .statusCode(200)
                .body("vi", equalTo("Hình thức kỷ luật"))
                .body("items.code", hasItems("REPRIMAND", "WARNING"))
                .body("items.find { it.code == 'WARNING' }.vi", equalTo("Cảnh cáo"))
                .body("items.find { it.code == 'WARNING' }.en", equalTo("Warning"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"records-officer", "org-board", "approver", "auditor", "system", "admin"})
    void every_role_reads_them(String role) {
        Api.as(role, "CL").get("/code-lists/sexes").then().statusCode(200).body("items.code", not(hasItem("X")));
    }

    @Test
    void what_there_is_not_and_what_is_no_day_are_refused() {
        officer.get("/code-lists/hobbies").then().statusCode(404);
        officer.get("/code-lists/sexes", "asOf", "2025-02-30")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("asOf"));
        Api.as("nobody", "CL").get("/code-lists").then().statusCode(403);
    }
}
