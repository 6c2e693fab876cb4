package vn.kecan.personnel.restricted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.kecan.backing.TestPostgres;
import vn.kecan.backing.TestTokens;
import vn.kecan.personnel.InTheClear;
import vn.kecan.personnel.Suite;
import vn.kecan.personnel.seal.TestKeyRing;

/** What is restricted lies nowhere in the clear, and no answer repeats it. */
@QuarkusTest
@WithTestResource(
        value = TestPostgres.class,
        initArgs = @ResourceArg(name = "database", value = "personnel"),
        scope = TestResourceScope.GLOBAL)
@WithTestResource(value = TestTokens.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = TestKeyRing.class, scope = TestResourceScope.GLOBAL)
class NothingInTheClearIT {

    private static TwoWards city;

    private String cadre;

    @BeforeEach
    void aCity() {
        city = city == null ? new TwoWards() : city;
        cadre = city.one + "-C";
    }

    @Test
    void nothing_restricted_lies_in_the_database_in_the_clear_and_the_feed_tells_nothing() throws SQLException {
        var key = UUID.randomUUID().toString();
        var first = city.write(TwoWards.files(city.root), cadre, Sample.FAMILY, key);
        var again = city.write(TwoWards.files(city.root), cadre, Sample.FAMILY, key);
        assertThat(first.statusCode()).as(first.asString()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.asString()).isEqualTo(first.asString());

        var feed = TwoWards.auditor(city.root)
                .get(Suite.API + "/changes?limit=1000")
                .asString();
        for (var sample : Sample.values()) {
            var secret = city.secret(cadre, sample);
            assertThat(InTheClear.places(secret)).as(sample.name()).isEmpty();
            assertThat(feed).doesNotContain(secret);
            assertThat(first.asString()).doesNotContain(secret);
        }
        assertThat(feed).contains("vn.kecan.personnel.relative").doesNotContain("\"examinedOn\"", "2025-09-10");
        assertThat(InTheClear.places("Trần Văn " + cadre))
                .as("the search would find it")
                .contains("cadre_version");
    }

    @Test
    void a_refusal_does_not_repeat_what_it_refuses() {
        TwoWards.files(city.root)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(
                        "{\"kind\":\"CITIZEN_CARD\",\"number\":\"0011-secret\",\"issuedOn\":\"2199-12-31\",\"declared\":true}")
                .post(city.path(cadre, Sample.IDENTITY))
                .then()
                .statusCode(400)
                .body("violations.field", contains("number"))
                .body("violations.value", contains("•••"))
                .body(not(containsString("0011-secret")));
        TwoWards.files(city.root)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(
                        "{\"kind\":\"CITIZEN_CARD\",\"number\":\"0011750SECRET\",\"issuedOn\":\"2199-12-31\",\"declared\":true}")
                .post(city.path(cadre, Sample.IDENTITY))
                .then()
                .statusCode(422)
                .body("violations.field", org.hamcrest.Matchers.hasItems("number", "issuedOn"))
                .body("violations.value", everyItem(equalTo("•••")))
                .body(not(containsString("SECRET")));
        TwoWards.sought(city.one, "x".repeat(41), "field:identity")
                .then()
                .statusCode(400)
                .body("violations.value", contains("•••"));
    }
}
