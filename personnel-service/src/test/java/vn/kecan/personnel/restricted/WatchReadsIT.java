package vn.kecan.personnel.restricted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.kecan.backing.TestPostgres;
import vn.kecan.backing.TestTokens;
import vn.kecan.personnel.Suite;
import vn.kecan.personnel.seal.TestKeyRing;
import vn.kecan.platform.time.Now;

/** Who may see who read what: the cadre of himself, the auditor of his units. */
@QuarkusTest
@WithTestResource(
        value = TestPostgres.class,
        initArgs = @ResourceArg(name = "database", value = "personnel"),
        scope = TestResourceScope.GLOBAL)
@WithTestResource(value = TestTokens.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = TestKeyRing.class, scope = TestResourceScope.GLOBAL)
class WatchReadsIT {

    private static TwoWards city;

    private String cadre;

    @BeforeEach
    void aCity() {
        city = city == null ? new TwoWards() : city;
        cadre = city.one + "-C";
    }

    @Test
    void ones_own_record_opens_without_role_and_purpose_and_is_recorded() throws SQLException {
        var before = city.reads("own and cadre = '" + cadre + "' and purpose = 'own record'");
        for (var sample : Sample.values()) {
            own(cadre)
                    .get(city.path(cadre, sample))
                    .then()
                    .statusCode(200)
                    .body(containsString(city.secret(cadre, sample)));
        }
        own(cadre).get(city.path(city.two + "-C", Sample.FAMILY)).then().statusCode(404);
        own(cadre)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Sample.FAMILY.body(98))
                .post(city.path(cadre, Sample.FAMILY))
                .then()
                .statusCode(403);
        assertThat(city.reads("own and cadre = '" + cadre + "' and purpose = 'own record'"))
                .isEqualTo(before + 4);
    }

    @Test
    void everybody_sees_who_read_his_own_record_and_the_auditor_those_within_his_reach() {
        city.read("for the watch", city.one, cadre, Sample.HEALTH);
        city.read("for the watch", city.two, city.two + "-C", Sample.HEALTH);
        own(cadre)
                .get(Suite.API + "/cadres/" + cadre + "/restricted-reads")
                .then()
                .statusCode(200)
                .body("items.cadre", everyItem(equalTo(cadre)))
                .body("items.purpose", org.hamcrest.Matchers.hasItem("for the watch"));
        TwoWards.files(city.one)
                .get(Suite.API + "/cadres/" + cadre + "/restricted-reads")
                .then()
                .statusCode(403);
        TwoWards.auditor(city.two)
                .get(Suite.API + "/cadres/" + cadre + "/restricted-reads")
                .then()
                .statusCode(404);
        TwoWards.auditor(city.two)
                .get(Suite.API + "/restricted-reads?limit=1000")
                .then()
                .statusCode(200)
                .body("items.cadre", everyItem(equalTo(city.two + "-C")));
        TwoWards.files(city.root).get(Suite.API + "/restricted-reads").then().statusCode(403);
    }

    @Test
    void the_auditors_pages_hold_every_read_once_the_latest_first() {
        for (int i = 0; i < 5; i++) {
            city.read("page " + i + " of pages", city.one, cadre, Sample.ASSETS, "pager");
        }
        var pages = new ArrayList<String>();
        String cursor = null;
        do {
            var asked = TwoWards.auditor(city.root).queryParam("who", "pager").queryParam("limit", 2);
            var page =
                    (cursor == null ? asked : asked.queryParam("cursor", cursor)).get(Suite.API + "/restricted-reads");
            pages.addAll(page.jsonPath().getList("items.purpose"));
            cursor = page.path("next");
        } while (cursor != null);
        assertThat(pages)
                .containsExactly(
                        "page 4 of pages", "page 3 of pages", "page 2 of pages", "page 1 of pages", "page 0 of pages");
        var today = LocalDate.now(Now.ZONE);
        TwoWards.auditor(city.root)
                .get(Suite.API + "/restricted-reads?who=pager&group=ASSETS&from=" + today + "&to=" + today.plusDays(1))
                .then()
                .body("items", hasSize(5));
        TwoWards.auditor(city.root)
                .get(Suite.API + "/restricted-reads?who=pager&to=" + today)
                .then()
                .body("items", empty());
    }

    private static RequestSpecification own(String cadre) {
        return TwoWards.as("himself", city.one, cadre, "org-board");
    }
}
