package vn.kecan.planning.facts.access;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kecan.planning.testing.As;
import vn.kecan.planning.testing.PlanningTest;

/** A parameter that cannot be read is bad input, told by its name; never a missing path. */
@QuarkusTest
class UnreadableParameterIT extends PlanningTest {

    @ParameterizedTest(name = "{0}{1}={2}")
    @CsvSource({
        "/plans?, limit, x",
        "/slates?, limit, x",
        "/slates?, limit, 1.5",
        "/slates?, cursor, x",
        "/slates?, knownAt, noon",
        "/rules?, on, x",
        "/rules?, on, 2025-02-30",
        "/coverage?unit=HN&term=2030-2035&, asOf, x",
        "/coverage?unit=HN&term=2030-2035&, lawAt, 2025-13-01",
        "/coverage?unit=HN&term=2030-2035&, knownAt, x"
    })
    void is_named_with_its_value(String path, String name, String value) {
        As.AUDITOR
                .get(path + name + "=" + value)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations.field", contains(name))
                .body("violations[0].value", equalTo(value));
    }
}
