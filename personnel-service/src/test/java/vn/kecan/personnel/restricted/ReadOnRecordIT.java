package vn.kecan.personnel.restricted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.kecan.backing.TestPostgres;
import vn.kecan.backing.TestTokens;
import vn.kecan.personnel.Suite;
import vn.kecan.personnel.seal.TestKeyRing;

/** A read of what is restricted has a purpose and is on record, or is not answered. */
@QuarkusTest
@WithTestResource(
        value = TestPostgres.class,
        initArgs = @ResourceArg(name = "database", value = "personnel"),
        scope = TestResourceScope.GLOBAL)
@WithTestResource(value = TestTokens.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = TestKeyRing.class, scope = TestResourceScope.GLOBAL)
class ReadOnRecordIT {

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
        TwoWards.auditor(city.root)
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
        city.read("for the log", city.one, cadre, Sample.ASSETS);
        for (var change : List.of("delete from restricted_read", "update restricted_read set purpose = 'another'")) {
            try (var connection = Suite.database();
                    var statement = connection.createStatement()) {
                org.assertj.core.api.Assertions.assertThatThrownBy(() -> statement.execute(change))
                        .hasMessageContaining("append-only");
            }
        }
    }
}
