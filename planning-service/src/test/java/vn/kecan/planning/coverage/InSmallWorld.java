package vn.kecan.planning.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import vn.kecan.backing.TestTokens;
import vn.kecan.planning.facts.feed.Origin;
import vn.kecan.planning.facts.snapshot.Snapshots;

/** The small random world, and how coverage is asked about it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class InSmallWorld {

    static final String TERM = "2025-2030";
    static final LocalDate DAY = LocalDate.of(2026, 3, 15);
    static final String CITY = "unit=" + SmallWorld.ROOT + "&term=" + TERM + "&asOf=" + DAY;

    @Inject
    Snapshots snapshots;

    Connection connection;

    /** The instants at which the plans of this world were recorded, the first one first. */
    List<Instant> instants = List.of();

    private Origin origin;

    @BeforeAll
    void aSmallWorld() throws Exception {
        origin = Origin.start();
        connection = Origin.connect();
        instants = SmallWorld.stand(origin, connection);
        assertThat(snapshots.await(origin.last(), Duration.ofMinutes(1))).isTrue();
    }

    @AfterAll
    void stop() throws Exception {
        connection.close();
        origin.close();
    }

    Map<String, Object> root(String more) {
        return json(get(null, "/coverage?" + CITY + more)).getMap("rows[0]");
    }

    static JsonPath json(ValidatableResponse answer) {
        return new JsonPath(answer.statusCode(200).extract().asString());
    }

    static ValidatableResponse get(String cadre, String path) {
        return RestAssured.given()
                .urlEncodingEnabled(false)
                .header("Authorization", "Bearer " + TestTokens.token("auditor.r", "*", cadre, "auditor"))
                .get("/api/planning/v1" + path)
                .then();
    }

    static ValidatableResponse post(String body) {
        return RestAssured.given()
                .contentType("application/json")
                .header("Authorization", "Bearer " + TestTokens.token("auditor.r", "*", null, "auditor"))
                .body(body)
                .post("/api/planning/v1/coverage/what-if")
                .then();
    }
}
