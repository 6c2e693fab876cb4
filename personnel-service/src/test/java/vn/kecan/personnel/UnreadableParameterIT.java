package vn.kecan.personnel;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kecan.backing.TestPostgres;
import vn.kecan.backing.TestTokens;

/** A parameter that cannot be read is bad input, told by its name; never a missing path. */
@QuarkusTest
@WithTestResource(
        value = TestPostgres.class,
        initArgs = @ResourceArg(name = "database", value = "personnel"),
        scope = TestResourceScope.GLOBAL)
@WithTestResource(value = TestTokens.class, scope = TestResourceScope.GLOBAL)
class UnreadableParameterIT {

    private static final String ROOT = "PARAM";

    @ParameterizedTest(name = "{0}?{1}={2}")
    @CsvSource({
        "/units, limit, x",
        "/posts, limit, x",
        "/cadres, limit, x",
        "/cadres, limit, 1.5",
        "/cadres, limit, 99999999999",
        "/changes, limit, x",
        "/units, asOf, yesterday",
        "/units, asOf, 2025-02-30",
        "/posts, knownAt, noon",
        "/units/PARAM/subtree, asOf, x",
        "/cadres, cursor, x",
        "/changes, after, x"
    })
    void isNamedWithItsValue(String path, String name, String value) {
        Api.city(ROOT);
        Api.as("auditor", ROOT)
                .get(path, name, value)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations.field", contains(name))
                .body("violations[0].value", equalTo(value));
    }
}
