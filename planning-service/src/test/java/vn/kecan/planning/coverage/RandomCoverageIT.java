package vn.kecan.planning.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vn.kecan.backing.TestTokens;
import vn.kecan.planning.facts.feed.RealFacts;

/** Coverage of a small random world against plain SQL, on random units, days and law days. */
@QuarkusTest
@TestProfile(RealFacts.class)
class RandomCoverageIT extends InSmallWorld {

    private static final long SEED = 5_2026;
    private static final int TRIPLES = 200;

    @Test
    void equals_plain_sql_on_random_units_days_and_law_days() throws Exception {
        var random = new Random(SEED);
        var answered = 0;
        var seen = new TreeSet<String>();
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
            var shares = new TreeMap<String, List<String>>();
            rows.forEach(row -> shares.put((String) row.get("unit"), quotas(row)));
            assertThat(shares)
                    .as("%s, %s, as of %s, known at %s, law of %s", unit, term, asOf, knownAt, lawAt)
                    .isEqualTo(QuotaOracle.quotas(connection, unit, term, asOf, knownAt, lawAt));
            shares.values().forEach(lines -> lines.forEach(it -> seen.add(kind(it))));
            answered++;
        }
        assertThat(answered).isGreaterThan(TRIPLES * 3 / 4);
        assertThat(seen)
                .contains(
                        "women by P50-02 ALLOWED",
                        "women by P50-02 WARNED",
                        "women by P50-02 UNKNOWN",
                        "women by P50-05 ALLOWED",
                        "young by P50-01 ALLOWED",
                        "young by P50-05 ALLOWED",
                        "young by null null",
                        "ethnicMinority by null null",
                        "scienceTechnology by null null");
        for (var band : List.of("ageBand1", "ageBand2", "ageBand3")) {
            assertThat(seen)
                    .contains(
                            band + " by P50-07 ALLOWED",
                            band + " by PL-16 ALLOWED",
                            band + " by PL-16 WARNED",
                            band + " by PL-16 UNKNOWN",
                            band + " by null null");
        }
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

    /** Of a line the share, the rule and the outcome. */
    private static String kind(String line) {
        return line.substring(0, line.indexOf(':'));
    }

    /** One line for each share and rule, in no order but the alphabet's. */
    @SuppressWarnings("unchecked")
    private static List<String> quotas(Map<String, Object> row) {
        return ((List<Map<String, Object>>) row.get("quotas"))
                .stream()
                        .map(it -> QuotaOracle.line(
                                it.get("quota"),
                                it.get("rule"),
                                it.get("outcome"),
                                it.get("count"),
                                it.get("of"),
                                it.get("unknown"),
                                it.get("margin")))
                        .sorted()
                        .toList();
    }

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
