package vn.kecan.personnel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static vn.kecan.personnel.Suite.forest;
import static vn.kecan.personnel.Suite.plant;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import vn.kecan.backing.TestPostgres;
import vn.kecan.backing.TestTokens;

/** A service whose database has too much to do says so, and that one may come back; it is no incident of its own. */
@QuarkusTest
@WithTestResource(value = TestPostgres.class, initArgs = @ResourceArg(name = "database", value = "personnel"))
@WithTestResource(TestTokens.class)
class DatabaseBusyIT {

    @Inject
    DataSource database;

    @ConfigProperty(name = "quarkus.datasource.jdbc.max-size")
    int connections;

    @Test
    void whoever_gets_no_connection_is_told_to_come_back_and_a_write_leaves_nothing() throws SQLException {
        var root = forest();
        plant(root);
        var officer = Api.city(root);
        var held = new ArrayList<Connection>();
        try {
            for (var n = 0; n < connections; n++) {
                held.add(database.getConnection());
            }
            officer.post("/cadres", Api.cadre(root + "-1", "Nguyễn Thị Hương"))
                    .then()
                    .statusCode(503)
                    .contentType("application/problem+json")
                    .header("Retry-After", notNullValue())
                    .body("type", equalTo("urn:problem:unavailable"));
        } finally {
            for (var it : held) {
                it.close();
            }
        }
        assertThat(held).hasSize(connections);
        officer.get("/cadres/" + root + "-1").then().statusCode(404);
        officer.post("/cadres", Api.cadre(root + "-1", "Nguyễn Thị Hương"))
                .then()
                .statusCode(201);
    }
}
