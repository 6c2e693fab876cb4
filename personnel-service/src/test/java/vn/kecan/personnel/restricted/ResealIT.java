package vn.kecan.personnel.restricted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kecan.backing.TestPostgres;
import vn.kecan.backing.TestTokens;
import vn.kecan.personnel.Api;
import vn.kecan.personnel.Suite;
import vn.kecan.personnel.seal.RingFile;
import vn.kecan.personnel.seal.TestKeyRing;

@QuarkusTest
@WithTestResource(
        value = TestPostgres.class,
        initArgs = @ResourceArg(name = "database", value = "personnel"),
        scope = TestResourceScope.GLOBAL)
@WithTestResource(value = TestTokens.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = TestKeyRing.class, scope = TestResourceScope.GLOBAL)
class ResealIT {

    @Test
    void a_new_key_takes_over_batch_by_batch_until_the_old_one_may_go() throws Exception {
        var city = new TwoWards();
        var cadre = city.one + "-C";
        correct(city, cadre);
        var old = TestKeyRing.lines();
        var fresh = "key-" + UUID.randomUUID().toString().substring(0, 8);
        var rotated = new ArrayList<>(List.of(RingFile.line(fresh)));
        rotated.addAll(old);
        TestKeyRing.put(rotated);

        assertReadable(city, cadre);
        city.cadre(city.root + "-LATER");
        assertThat(Api.count("from dossier_version where seal_key = '" + fresh + "'"))
                .isEqualTo(4);
        var waiting = Api.count("from dossier_version where seal_key <> '" + fresh + "'");
        assertThat(Api.count("from dossier_version where seal_key <> '" + fresh + "' and known_to is not null"))
                .isPositive();

        var one = batch(1);
        assertThat(one.<Integer>path("resealed")).isEqualTo(1);
        assertThat(one.<Integer>path("remaining")).isEqualTo((int) waiting - 1);
        assertReadable(city, cadre);
        assertThat(batch(10_000).<Integer>path("remaining")).isZero();

        assertThat(Api.count("from dossier_version where seal_key <> '" + fresh + "'"))
                .isZero();
        var entries = Api.count("from ledger_entry where action = 'seal.reseal' and subject = '" + fresh + "'");
        assertThat(entries).isEqualTo(2);
        assertThat(batch(10).<Integer>path("resealed")).isZero();
        assertThat(Api.count("from ledger_entry where action = 'seal.reseal' and subject = '" + fresh + "'"))
                .isEqualTo(2);

        TestKeyRing.put(List.of(rotated.getFirst()));
        assertReadable(city, cadre);
        TwoWards.as("operator", "HN", null, "admin")
                .get(Suite.API + "/sealing")
                .then()
                .statusCode(200)
                .body("key", org.hamcrest.Matchers.equalTo(fresh))
                .body("ring", contains(fresh))
                .body("rows.key", contains(fresh));
    }

    @Test
    void only_the_operator_changes_keys_and_he_sees_no_values() {
        TwoWards.files("HN").get(Suite.API + "/sealing").then().statusCode(403);
        TwoWards.files("HN")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("{}")
                .post(Suite.API + "/sealing/batches")
                .then()
                .statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "seal_key = 'other'",
                "sealed = '\\x01'",
                "sealed = null, seal_key = null, body = '{}'",
                "sealed = '\\x01', seal_key = 'other', blind = case when blind is null then '\\x02'::bytea end",
                "sealed = '\\x01', seal_key = 'other', kind = 'another'",
                "sealed = '\\x01', seal_key = 'other', valid_to = '2199-01-01'",
                "sealed = '\\x01', seal_key = 'other', known_to = now(), closed_by = 1",
                "sealed = '\\x01', seal_key = 'other', cadre = 'another'"
            })
    void resealing_changes_the_seal_and_nothing_else(String change) throws SQLException {
        aSealedRow();
        assertThatThrownBy(() -> update("on", change)).hasMessageContaining("changes its seal and nothing else");
    }

    @Test
    void outside_a_reseal_no_seal_is_ever_changed() throws SQLException {
        aSealedRow();
        assertThatThrownBy(() -> update("off", "sealed = '\\x01', seal_key = 'other'"))
                .hasMessageContaining("never changed");
        update("on", "sealed = '\\x01', seal_key = 'other'");
    }

    private static void aSealedRow() throws SQLException {
        if (Api.count("from dossier_version where sealed is not null") == 0) {
            new TwoWards();
        }
    }

    /** Tries it and takes it back. */
    private static void update(String resealing, String change) throws SQLException {
        try (var connection = Suite.database();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("set local kecan.resealing = '" + resealing + "'");
            try {
                statement.executeUpdate("update dossier_version set " + change
                        + " where version_id = (select max(version_id) from dossier_version where sealed is not null)");
            } finally {
                connection.rollback();
            }
        }
    }

    private static void correct(TwoWards city, String cadre) {
        var path = city.path(cadre, Sample.FAMILY) + "/" + city.id(cadre, Sample.FAMILY);
        TwoWards.files(city.root)
                .header("If-Match", "*")
                .body(Sample.FAMILY.body(city.person.get(cadre)).replace("1950", "1951"))
                .put(path)
                .then()
                .statusCode(200);
    }

    private static void assertReadable(TwoWards city, String cadre) {
        for (var sample : Sample.values()) {
            TwoWards.files(city.root)
                    .header("X-Purpose", TwoWards.PURPOSE)
                    .get(city.path(cadre, sample))
                    .then()
                    .statusCode(200)
                    .body(containsString(city.secret(cadre, sample)));
        }
        TwoWards.files(city.root)
                .header("X-Purpose", TwoWards.PURPOSE)
                .body("{\"personalNumber\":\"" + city.secret(cadre, Sample.IDENTITY) + "\"}")
                .post(Suite.API + "/cadres/by-personal-number")
                .then()
                .statusCode(200)
                .body("items.code", contains(cadre));
    }

    private static Response batch(int limit) throws IOException {
        var answer = TwoWards.as("operator", "HN", null, "admin")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("{\"limit\":" + limit + "}")
                .post(Suite.API + "/sealing/batches");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer;
    }
}
