package vn.kecan.personnel.restricted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.kecan.backing.TestPostgres;
import vn.kecan.backing.TestTokens;
import vn.kecan.personnel.Api;
import vn.kecan.personnel.Suite;
import vn.kecan.personnel.seal.TestKeyRing;
import vn.kecan.platform.time.Now;

@QuarkusTest
@WithTestResource(
        value = TestPostgres.class,
        initArgs = @ResourceArg(name = "database", value = "personnel"),
        scope = TestResourceScope.GLOBAL)
@WithTestResource(value = TestTokens.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = TestKeyRing.class, scope = TestResourceScope.GLOBAL)
class RestrictedIT {

    private static TwoWards city;

    private String cadre;

    @BeforeEach
    void aCity() {
        city = city == null ? new TwoWards() : city;
        cadre = city.one + "-C";
    }

    @Test
    void a_purpose_is_asked_for_by_name_and_must_say_something() throws SQLException {
        var before = city.reads("true");
        TwoWards.files(city.root)
                .get(city.path(cadre, Sample.FAMILY))
                .then()
                .statusCode(428)
                .body("type", equalTo("urn:problem:purpose-required"))
                .body("detail", containsString("X-Purpose"));
        TwoWards.files(city.root)
                .header("X-Purpose", "why")
                .get(city.path(cadre, Sample.FAMILY))
                .then()
                .statusCode(400)
                .body("violations.field", contains("X-Purpose"));
        TwoWards.as("x", city.root, null, "records-officer")
                .get(city.path(cadre, Sample.FAMILY))
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:problem:field-group-closed"))
                .body("detail", containsString("field:family"));
        assertThat(city.reads("true")).isEqualTo(before);
    }

    @Test
    void a_read_is_recorded_with_who_what_when_and_why() {
        TwoWards.as("reader.why", city.one, null, "org-board", "field:health")
                .header("X-Purpose", "Th%E1%BA%A9m%20%C4%91%E1%BB%8Bnh")
                .header("X-Request-Id", "request-of-this-test")
                .get(city.path(cadre, Sample.HEALTH) + "?asOf=2025-10-01")
                .then()
                .statusCode(200);
        auditor(city.root)
                .get(Suite.API + "/restricted-reads?who=reader.why")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].cadre", equalTo(cadre))
                .body("items[0].group", equalTo("HEALTH"))
                .body("items[0].fact", equalTo("health"))
                .body("items[0].roles", contains("field:health", "org-board"))
                .body("items[0].unit", equalTo(city.one))
                .body("items[0].purpose", equalTo("Thẩm định"))
                .body("items[0].asOf", equalTo("2025-10-01"))
                .body("items[0].own", equalTo(false))
                .body("items[0].requestId", equalTo("request-of-this-test"));
    }

    @Test
    void no_record_no_answer() throws SQLException {
        try (var connection = Suite.database();
                var statement = connection.createStatement()) {
            statement.execute("""
                    create or replace function refuse_this_record() returns trigger language plpgsql as
                    $$ begin raise exception 'the disk is full'; end $$""");
            statement.execute("""
                    create or replace trigger refuse_this_record before insert on restricted_read for each row
                    when (new.purpose = 'refuse this record') execute function refuse_this_record()""");
        }
        var answer = TwoWards.files(city.root)
                .header("X-Purpose", "refuse this record")
                .get(city.path(cadre, Sample.FAMILY));
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.asString()).doesNotContain(city.secret(cadre, Sample.FAMILY));
    }

    @Test
    void the_record_of_reads_is_append_only() throws SQLException {
        read("for the log", city.one, cadre, Sample.ASSETS);
        for (var change : List.of("delete from restricted_read", "update restricted_read set purpose = 'another'")) {
            try (var connection = Suite.database();
                    var statement = connection.createStatement()) {
                org.assertj.core.api.Assertions.assertThatThrownBy(() -> statement.execute(change))
                        .hasMessageContaining("append-only");
            }
        }
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
        read("for the watch", city.one, cadre, Sample.HEALTH);
        read("for the watch", city.two, city.two + "-C", Sample.HEALTH);
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
        auditor(city.two)
                .get(Suite.API + "/cadres/" + cadre + "/restricted-reads")
                .then()
                .statusCode(404);
        auditor(city.two)
                .get(Suite.API + "/restricted-reads?limit=1000")
                .then()
                .statusCode(200)
                .body("items.cadre", everyItem(equalTo(city.two + "-C")));
        TwoWards.files(city.root).get(Suite.API + "/restricted-reads").then().statusCode(403);
    }

    @Test
    void the_auditors_pages_hold_every_read_once_the_latest_first() {
        for (int i = 0; i < 5; i++) {
            read("page " + i + " of pages", city.one, cadre, Sample.ASSETS, "pager");
        }
        var pages = new ArrayList<String>();
        String cursor = null;
        do {
            var asked = auditor(city.root).queryParam("who", "pager").queryParam("limit", 2);
            var page =
                    (cursor == null ? asked : asked.queryParam("cursor", cursor)).get(Suite.API + "/restricted-reads");
            pages.addAll(page.jsonPath().getList("items.purpose"));
            cursor = page.path("next");
        } while (cursor != null);
        assertThat(pages)
                .containsExactly(
                        "page 4 of pages", "page 3 of pages", "page 2 of pages", "page 1 of pages", "page 0 of pages");
        var today = LocalDate.now(Now.ZONE);
        auditor(city.root)
                .get(Suite.API + "/restricted-reads?who=pager&group=ASSETS&from=" + today + "&to=" + today.plusDays(1))
                .then()
                .body("items", hasSize(5));
        auditor(city.root)
                .get(Suite.API + "/restricted-reads?who=pager&to=" + today)
                .then()
                .body("items", empty());
    }

    @Test
    void a_personal_number_finds_its_bearer_within_reach_only_and_is_kept_nowhere() throws SQLException {
        var number = city.secret(cadre, Sample.IDENTITY);
        var typed = number.substring(0, 3) + " " + number.substring(3, 6) + "." + number.substring(6);
        sought(city.one, typed, "field:identity").then().statusCode(200).body("items.code", contains(cadre));
        sought(city.root, number, "field:identity").then().statusCode(200).body("items.code", contains(cadre));
        sought(city.two, number, "field:identity").then().statusCode(200).body("items", empty());
        sought(city.one, number, "field:family").then().statusCode(403);
        TwoWards.files(city.one)
                .body("{\"personalNumber\":\"" + number + "\"}")
                .post(Suite.API + "/cadres/by-personal-number")
                .then()
                .statusCode(428);
        assertThat(city.reads("fact = 'by-personal-number' and cadre = '" + cadre + "'"))
                .isEqualTo(2);
        assertThat(city.reads("fact = 'by-personal-number' and cadre is null")).isEqualTo(1);
        assertThat(placesInTheClear(number)).isEmpty();
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

    @Test
    void nothing_restricted_lies_in_the_database_in_the_clear_and_the_feed_tells_nothing() throws SQLException {
        var key = UUID.randomUUID().toString();
        var first = city.write(TwoWards.files(city.root), cadre, Sample.FAMILY, key);
        var again = city.write(TwoWards.files(city.root), cadre, Sample.FAMILY, key);
        assertThat(first.statusCode()).as(first.asString()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.asString()).isEqualTo(first.asString());

        var feed = auditor(city.root).get(Suite.API + "/changes?limit=1000").asString();
        for (var sample : Sample.values()) {
            var secret = city.secret(cadre, sample);
            assertThat(placesInTheClear(secret)).as(sample.name()).isEmpty();
            assertThat(feed).doesNotContain(secret);
            assertThat(first.asString()).doesNotContain(secret);
        }
        assertThat(feed).contains("vn.kecan.personnel.relative").doesNotContain("\"examinedOn\"", "2025-09-10");
        assertThat(placesInTheClear("Trần Văn " + cadre))
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
        sought(city.one, "x".repeat(41), "field:identity")
                .then()
                .statusCode(400)
                .body("violations.value", contains("•••"));
    }

    private static int status(String unit, String cadre, String when) {
        return TwoWards.as("reader", unit, null, "org-board", "field:family")
                .header("X-Purpose", TwoWards.PURPOSE)
                .get(city.path(cadre, Sample.FAMILY) + when)
                .statusCode();
    }

    private static Response sought(String unit, String number, String role) {
        return TwoWards.as("seeker", unit, null, "org-board", role)
                .header("X-Purpose", TwoWards.PURPOSE)
                .body("{\"personalNumber\":\"" + number + "\"}")
                .post(Suite.API + "/cadres/by-personal-number");
    }

    private static void read(String purpose, String unit, String cadre, Sample sample) {
        read(purpose, unit, cadre, sample, "reader");
    }

    private static void read(String purpose, String unit, String cadre, Sample sample, String user) {
        TwoWards.as(user, unit, null, "org-board", sample.role())
                .header("X-Purpose", purpose)
                .get(city.path(cadre, sample))
                .then()
                .statusCode(200);
    }

    private static RequestSpecification own(String cadre) {
        return TwoWards.as("himself", city.one, cadre, "org-board");
    }

    private static RequestSpecification auditor(String unit) {
        return TwoWards.as("auditor." + unit, unit, null, "auditor");
    }

    /** The tables with a row that says this, as text or as bytes. */
    private static List<String> placesInTheClear(String words) throws SQLException {
        var found = new ArrayList<String>();
        var hex = HexFormat.of().formatHex(words.getBytes(StandardCharsets.UTF_8));
        try (var connection = Suite.database();
                var statement = connection.createStatement()) {
            var tables = new ArrayList<String>();
            try (var row =
                    statement.executeQuery("select tablename from pg_tables where schemaname = 'public' order by 1")) {
                while (row.next()) {
                    tables.add(row.getString(1));
                }
            }
            for (var table : tables) {
                try (var select = connection.prepareStatement("select exists (select from " + table
                        + " it where strpos(it::text, ?) > 0 or strpos(it::text, ?) > 0)")) {
                    select.setString(1, words);
                    select.setString(2, hex);
                    try (var row = select.executeQuery()) {
                        row.next();
                        if (row.getBoolean(1)) {
                            found.add(table);
                        }
                    }
                }
            }
        }
        return found;
    }
}
