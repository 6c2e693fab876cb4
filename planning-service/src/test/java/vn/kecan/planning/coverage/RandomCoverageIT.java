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
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.kecan.backing.TestTokens;
import vn.kecan.planning.feed.Origin;
import vn.kecan.planning.feed.RealFacts;
import vn.kecan.planning.snapshot.Snapshots;

/** Coverage of a small random world against plain SQL, on random units, days and law days. */
@QuarkusTest
@TestProfile(RealFacts.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RandomCoverageIT {

    private static final long SEED = 5_2026;
    private static final int TRIPLES = 200;

    @Inject
    Snapshots snapshots;

    private final List<Instant> instants = new ArrayList<>();
    private Origin origin;
    private Connection connection;

    @BeforeAll
    void aSmallWorld() throws Exception {
        origin = Origin.start();
        connection = Origin.connect();
        instants.addAll(SmallWorld.stand(origin, connection));
        assertThat(snapshots.await(origin.last(), Duration.ofMinutes(1))).isTrue();
    }

    @AfterAll
    void stop() throws Exception {
        connection.close();
        origin.close();
    }

    @Test
    void equals_plain_sql_on_random_units_days_and_law_days() throws Exception {
        var random = new Random(SEED);
        var answered = 0;
        for (var n = 0; n < TRIPLES; n++) {
            var asOf = LocalDate.of(2021, 1, 1).plusDays(random.nextInt(2_200));
            var lawAt = LocalDate.of(2021, 6, 1).plusDays(random.nextInt(2_000));
            var knownAt = instants.get(random.nextInt(instants.size()));
            var term = SmallWorld.TERMS.get(random.nextInt(2));
            var unit = SmallWorld.unit(random.nextInt(4) == 0 ? 0 : random.nextInt(24));
            var answer = coverage(unit, term, asOf, knownAt, lawAt, null);
            if (answer.extract().statusCode() != 200) {
                assertThat(stands(unit, asOf)).as("%s on %s", unit, asOf).isFalse();
                continue;
            }
            var rows = new JsonPath(answer.extract().asString()).<Map<String, Object>>getList("rows");
            var found = new TreeMap<String, Map<String, Long>>();
            rows.forEach(row -> found.put((String) row.get("unit"), figures(row)));
            assertThat(found)
                    .as("%s, %s, as of %s, known at %s, law of %s", unit, term, asOf, knownAt, lawAt)
                    .isEqualTo(FullOracle.coverage(connection, unit, term, asOf, knownAt, lawAt));
            rows.forEach(row -> womenAreJudgedByHand(row, lawAt));
            answered++;
        }
        assertThat(answered).isGreaterThan(TRIPLES * 3 / 4);
    }

    private boolean stands(String unit, LocalDate asOf) throws Exception {
        try (var select = connection.prepareStatement("""
                select from fact_version where kind = 'unit' and code = ? and known_to is null
                and valid_from <= ? and (valid_to is null or valid_to > ?)""")) {
            select.setString(1, unit);
            select.setObject(2, asOf);
            select.setObject(3, asOf);
            try (var row = select.executeQuery()) {
                return row.next();
            }
        }
    }

    /** 50-QĐ/TW: at least 25 % of the persons, until 7 October 2025. */
    @SuppressWarnings("unchecked")
    private static void womenAreJudgedByHand(Map<String, Object> row, LocalDate lawAt) {
        var women = ((List<Map<String, Object>>) row.get("quotas"))
                .stream().filter(it -> it.get("quota").equals("women")).toList();
        var inForce = !lawAt.isBefore(LocalDate.of(2021, 12, 27)) && lawAt.isBefore(LocalDate.of(2025, 10, 8));
        var of = number(women.getFirst(), "of");
        if (!inForce || of == 0) {
            assertThat(women)
                    .singleElement()
                    .satisfies(it -> assertThat(it.get("rule")).isNull());
            return;
        }
        var it = women.stream()
                .filter(one -> "P50-02".equals(one.get("rule")))
                .findFirst()
                .orElseThrow();
        var least = (25 * of + 99) / 100;
        var short0 = number(it, "count") - least;
        if (short0 >= 0) {
            assertThat(it.get("outcome")).isEqualTo("ALLOWED");
            assertThat(number(it, "margin")).isEqualTo(short0);
        } else if (number(it, "count") + number(it, "unknown") >= least) {
            assertThat(it.get("outcome")).isEqualTo("UNKNOWN");
        } else {
            assertThat(it.get("outcome")).isEqualTo("WARNED");
            assertThat(number(it, "margin")).isEqualTo(short0);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Long> figures(Map<String, Object> row) {
        var figures = new TreeMap<String, Long>();
        for (var name : List.of(
                "posts",
                "seats",
                "incumbents",
                "vacant",
                "planned",
                "gross",
                "net",
                "readyNow",
                "inTerm",
                "later",
                "emergencyCover",
                "withoutSuccessor",
                "underMinimum",
                "overMaximum",
                "singlePoints",
                "withoutTarget")) {
            figures.put(name, number(row, name));
        }
        for (var it : (List<Map<String, Object>>) row.get("quotas")) {
            switch ((String) it.get("quota")) {
                case "women" -> {
                    figures.put("women", number(it, "count"));
                    figures.put("women unknown", number(it, "unknown"));
                    figures.put("of", number(it, "of"));
                }
                case "ethnicMinority", "scienceTechnology" ->
                    figures.put((String) it.get("quota"), number(it, "count"));
                default -> {}
            }
        }
        return figures;
    }

    private static long number(Map<String, Object> row, String field) {
        return ((Number) row.get(field)).longValue();
    }

    private static ValidatableResponse coverage(
            String unit, String term, LocalDate asOf, Instant knownAt, LocalDate lawAt, String cadre) {
        return ask(
                cadre,
                "/coverage?unit=" + unit + "&term=" + term + "&asOf=" + asOf + "&knownAt=" + knownAt + "&lawAt="
                        + lawAt);
    }

    private static ValidatableResponse ask(String cadre, String path) {
        return RestAssured.given()
                .urlEncodingEnabled(false)
                .header("Authorization", "Bearer " + TestTokens.token("auditor.r", SmallWorld.ROOT, cadre, "auditor"))
                .get("/api/planning/v1" + path)
                .then();
    }
}
