package vn.kecan.planning.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.kecan.backing.TestTokens;
import vn.kecan.planning.facts.feed.Origin;
import vn.kecan.planning.facts.feed.Published;
import vn.kecan.planning.facts.feed.RealFacts;
import vn.kecan.planning.facts.snapshot.Snapshots;

@QuarkusTest
@TestProfile(RealFacts.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CoverageIT {

    private static final Duration LONG = Duration.ofMinutes(2);
    private static final int ROUNDS = 15;

    @Inject
    Snapshots snapshots;

    private final List<Instant> instants = new ArrayList<>();
    private Origin origin;
    private Connection connection;

    @BeforeAll
    void aCityWithPlans() throws Exception {
        origin = Origin.start();
        connection = Origin.connect();
        var city = new City();
        city.publish(origin);
        var start = System.nanoTime();
        learnAll();
        System.out.printf(
                "MEASURED feed of %,d changes in pages of 50: %,d ms%n",
                origin.last(), Duration.ofNanos(System.nanoTime() - start).toMillis());
        instants.add(city.plan(connection));
        city.correct(origin);
        learnAll();
        instants.add(city.withdraw(connection));
        connection.createStatement().execute("analyze");
    }

    private void learnAll() throws InterruptedException {
        assertThat(snapshots.await(origin.last(), LONG)).isTrue();
        instants.add(snapshots.knownAt());
    }

    @AfterAll
    void stop() throws Exception {
        connection.close();
        origin.close();
    }

    @Test
    void equals_plain_sql_on_random_days_as_known_at_every_stage() throws Exception {
        var random = new Random(7);
        for (var n = 0; n < ROUNDS; n++) {
            var asOf = LocalDate.of(2024, 6, 1).plusDays(random.nextInt(900));
            var knownAt = instants.get(random.nextInt(instants.size()));
            assertThat(asked(City.ROOT, asOf, knownAt))
                    .as("coverage as of %s known at %s", asOf, knownAt)
                    .isEqualTo(Oracle.coverage(connection, City.ROOT, City.TERM, asOf, knownAt));
        }
        assertThat(asked(City.ward(6), LocalDate.of(2025, 6, 30), instants.getLast()))
                .hasSize(2);
        assertThat(asked(City.ward(6), LocalDate.of(2025, 7, 1), instants.getLast()))
                .hasSize(1);
    }

    @Test
    void the_whole_city_takes_well_under_a_second() {
        var fastest = Long.MAX_VALUE;
        for (var n = 0; n < 20; n++) {
            var start = System.nanoTime();
            coverage(
                            "auditor.x",
                            City.ROOT,
                            null,
                            "?unit=" + City.ROOT + "&term=" + City.TERM + "&asOf=2025-12-" + (10 + n))
                    .statusCode(200);
            fastest = Math.min(fastest, System.nanoTime() - start);
        }
        System.out.printf(
                "MEASURED coverage of the city: %,d ms%n",
                Duration.ofNanos(fastest).toMillis());
        assertThat(Duration.ofNanos(fastest)).isLessThan(Duration.ofMillis(500));
    }

    @Test
    void the_quotas_are_judged_until_regulation_50_ends_and_reported_after() {
        var query = "?unit=" + City.ROOT + "&term=" + City.TERM + "&asOf=2025-10-07&lawAt=";
        coverage("auditor.x", City.ROOT, null, query + "2025-10-07")
                .statusCode(200)
                .body("lawAt", Matchers.equalTo("2025-10-07"))
                .body("rows[0].quotas.find { it.quota == 'women' }.rule", Matchers.equalTo("P50-02"))
                .body("rows[0].quotas.find { it.quota == 'young' }.rule", Matchers.equalTo("P50-01"))
                .body("rows[0].quotas.find { it.quota == 'young' }.outcome", Matchers.notNullValue())
                .body("rows[0].quotas.find { it.quota == 'women' }.parameter.value", Matchers.equalTo(25));
        coverage("auditor.x", City.ROOT, null, query + "2025-10-08")
                .statusCode(200)
                .body("lawAt", Matchers.equalTo("2025-10-08"))
                .body("rows[0].quotas.find { it.quota == 'women' }.rule", Matchers.nullValue())
                .body("rows[0].quotas.find { it.quota == 'women' }.count", Matchers.greaterThan(0))
                .body("rows[0].quotas.find { it.quota == 'young' }.rule", Matchers.nullValue());
    }

    @Test
    void a_unit_outside_the_callers_subtree_does_not_exist_for_him() {
        var query = "?unit=" + City.ward(1) + "&term=" + City.TERM;
        coverage("board.x", City.ward(2), null, query).statusCode(404);
        coverage("board.x", City.ward(1), null, query).statusCode(200).body("rows.size()", Matchers.equalTo(1));
        coverage("board.x", City.ward(2), null, "?unit=nowhere&term=" + City.TERM)
                .statusCode(404);
    }

    @Test
    void what_is_missing_or_unknown_is_named() {
        coverage("auditor.x", City.ROOT, null, "?term=" + City.TERM)
                .statusCode(400)
                .body("violations[0].field", Matchers.equalTo("unit"));
        coverage("auditor.x", City.ROOT, null, "?unit=" + City.ROOT + "&term=1999-2004")
                .statusCode(422)
                .body("violations[0].field", Matchers.equalTo("term"));
        coverage("auditor.x", City.ROOT, null, "?unit=" + City.ROOT + "&term=" + City.TERM + "&asOf=2025-02-30")
                .statusCode(400);
    }

    @Test
    void nobody_counts_what_is_planned_for_himself() throws Exception {
        var asOf = LocalDate.of(2025, 12, 1);
        var query = "?unit=" + City.ROOT + "&term=" + City.TERM + "&asOf=" + asOf;
        String own;
        long turns;
        try (var row = connection.createStatement().executeQuery("""
                select e.cadre, count(*) from plan_entry e join fact_version f on f.kind = 'post' and f.code = e.post
                    and f.known_to is null and f.valid_to is null
                where e.known_to is null and e.valid_from <= '2025-12-01'
                  and (e.valid_to is null or e.valid_to > '2025-12-01') and e.post like 'X-%'
                group by 1 order by 2 desc limit 1""")) {
            row.next();
            own = row.getString(1);
            turns = row.getLong(2);
        }
        int all = coverage("auditor.x", City.ROOT, null, query).extract().path("rows[0].planned");
        int without = coverage("auditor.x", City.ROOT, own, query).extract().path("rows[0].planned");

        assertThat((long) all - without).isEqualTo(turns).isPositive();
    }

    @Test
    void an_answer_waits_for_the_version_asked_for_and_says_so_when_it_does_not_come() {
        var query = "?unit=" + City.ROOT + "&term=" + City.TERM + "&minVersion=";
        var next = origin.publish("unit", "X-NEW", Published.unit("X-NEW", City.ROOT, "2020-01-01", null));
        coverage("auditor.x", City.ROOT, null, query + next)
                .statusCode(200)
                .body("snapshot", Matchers.endsWith(":" + next))
                .body("rows.unit", Matchers.hasItem("X-NEW"));
        coverage("auditor.x", City.ROOT, null, query + (next + 1))
                .statusCode(503)
                .body("type", Matchers.equalTo("urn:problem:snapshot-behind"));
        coverage("auditor.x", City.ROOT, null, query + "soon").statusCode(400);
    }

    private Map<String, Oracle.Figures> asked(String unit, LocalDate asOf, Instant knownAt) {
        var json = new JsonPath(coverage(
                        "auditor.x",
                        City.ROOT,
                        null,
                        "?unit=" + unit + "&term=" + City.TERM + "&asOf=" + asOf + "&knownAt=" + knownAt
                                + "&lawAt=2025-10-08")
                .statusCode(200)
                .extract()
                .asString());
        var rows = new HashMap<String, Oracle.Figures>();
        for (Map<String, Object> row : json.<Map<String, Object>>getList("rows")) {
            rows.put((String) row.get("unit"), figures(row));
        }
        return rows;
    }

    @SuppressWarnings("unchecked")
    private static Oracle.Figures figures(Map<String, Object> row) {
        var quotas = new HashMap<String, Long>();
        ((List<Map<String, Object>>) row.get("quotas"))
                .forEach(it -> quotas.put((String) it.get("quota"), ((Number) it.get("count")).longValue()));
        return new Oracle.Figures(
                number(row, "posts"),
                number(row, "seats"),
                number(row, "planned"),
                number(row, "persons"),
                number(row, "gross"),
                number(row, "readyNow"),
                number(row, "withoutSuccessor"),
                quotas.get("women"),
                quotas.get("young"));
    }

    private static long number(Map<String, Object> row, String field) {
        return ((Number) row.get(field)).longValue();
    }

    private static ValidatableResponse coverage(String user, String unit, String cadre, String query) {
        return RestAssured.given()
                .urlEncodingEnabled(false)
                .header("Authorization", "Bearer " + TestTokens.token(user, unit, cadre, "auditor"))
                .get("/api/planning/v1/coverage" + query)
                .then();
    }
}
