package vn.kecan.personnel.restricted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.kecan.backing.TestPostgres;
import vn.kecan.backing.TestTokens;
import vn.kecan.personnel.Api;
import vn.kecan.personnel.InTheClear;
import vn.kecan.personnel.Suite;
import vn.kecan.personnel.seal.TestKeyRing;
import vn.kecan.platform.time.Now;

/** A restricted fact is found and read within reach only, also on the day of a move. */
@QuarkusTest
@WithTestResource(
        value = TestPostgres.class,
        initArgs = @ResourceArg(name = "database", value = "personnel"),
        scope = TestResourceScope.GLOBAL)
@WithTestResource(value = TestTokens.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = TestKeyRing.class, scope = TestResourceScope.GLOBAL)
class RestrictedReachIT {

    private static TwoWards city;

    private String cadre;

    @BeforeEach
    void aCity() {
        city = city == null ? new TwoWards() : city;
        cadre = city.one + "-C";
    }

    @Test
    void a_personal_number_finds_its_bearer_within_reach_only_and_is_kept_nowhere() throws SQLException {
        var number = city.secret(cadre, Sample.IDENTITY);
        var typed = number.substring(0, 3) + " " + number.substring(3, 6) + "." + number.substring(6);
        TwoWards.sought(city.one, typed, "field:identity")
                .then()
                .statusCode(200)
                .body("items.code", contains(cadre));
        TwoWards.sought(city.root, number, "field:identity")
                .then()
                .statusCode(200)
                .body("items.code", contains(cadre));
        TwoWards.sought(city.two, number, "field:identity")
                .then()
                .statusCode(200)
                .body("items", empty());
        TwoWards.sought(city.one, number, "field:family").then().statusCode(403);
        TwoWards.files(city.one)
                .body("{\"personalNumber\":\"" + number + "\"}")
                .post(Suite.API + "/cadres/by-personal-number")
                .then()
                .statusCode(428);
        assertThat(city.reads("fact = 'by-personal-number' and cadre = '" + cadre + "'"))
                .isEqualTo(2);
        assertThat(city.reads("fact = 'by-personal-number' and cadre is null")).isEqualTo(1);
        assertThat(InTheClear.places(number)).isEmpty();
    }

    @Test
    void moving_to_another_unit_moves_the_right_to_read_from_that_day_on() {
        var today = LocalDate.now(Now.ZONE);
        var moved = city.root + "-MOVED";
        city.cadre(moved);
        city.post(moved, city.one, "2020-01-01", today.toString());
        var before = (String) Api.officer(city.root).get("/cadres").path("knownAt");
        city.post(moved, city.two, today.toString(), null);
        var leaving = city.root + "-LEAVING";
        city.cadre(leaving);
        city.post(leaving, city.one, "2020-01-01", today.plusDays(1).toString());
        city.post(leaving, city.two, today.plusDays(1).toString(), null);
        for (var when : List.of("", "?asOf=2021-01-01", "?knownAt=" + before)) {
            assertThat(status(city.one, moved, when))
                    .as("old ward, gone " + when)
                    .isEqualTo(404);
            assertThat(status(city.two, moved, when))
                    .as("new ward, come " + when)
                    .isEqualTo(200);
        }
        for (var when : List.of("", "?asOf=2021-01-01", "?asOf=" + today.plusDays(1))) {
            assertThat(status(city.one, leaving, when))
                    .as("old ward, not yet gone " + when)
                    .isEqualTo(200);
            assertThat(status(city.two, leaving, when))
                    .as("new ward, not yet come " + when)
                    .isEqualTo(404);
        }
    }

    private static int status(String unit, String cadre, String when) {
        return TwoWards.as("reader", unit, null, "org-board", "field:family")
                .header("X-Purpose", TwoWards.PURPOSE)
                .get(city.path(cadre, Sample.FAMILY) + when)
                .statusCode();
    }
}
