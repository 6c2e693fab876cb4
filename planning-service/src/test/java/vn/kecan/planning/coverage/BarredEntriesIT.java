package vn.kecan.planning.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.kecan.backing.TestTokens;
import vn.kecan.planning.facts.feed.RealFacts;

/** The entries coverage calls barred are those whose person is barred when each is asked about on its own. */
@QuarkusTest
@TestProfile(RealFacts.class)
class BarredEntriesIT extends InSmallWorld {

    private static final int QUESTIONS = 12;

    private static final String IN_FORCE = """
            with recursive tree (code) as (
                select ?::text
                union all
                select child.code from tree join fact_version child on child.kind = 'unit' and child.known_to is null
                    and child.body->>'parent' = tree.code
                    and child.valid_from <= ? and (child.valid_to is null or child.valid_to > ?))
            select e.cadre, e.post, e.tier from tree
            join fact_version p on p.kind = 'post' and p.known_to is null and p.body->>'unit' = tree.code
                and p.valid_from <= ? and (p.valid_to is null or p.valid_to > ?)
            join plan_entry e on e.post = p.code and e.known_to is null and e.cadre <> 'R-NEW'
                and e.valid_from <= ? and (e.valid_to is null or e.valid_to > ?)
            join plan on plan.id = e.plan and plan.term = ?""";

    private final Map<String, Boolean> barred = new HashMap<>();

    private record Entry(String cadre, String post, int tier) {}

    @Test
    void entries_are_barred_when_their_persons_are_one_by_one() throws Exception {
        var random = new Random(9);
        var asked = 0;
        var some = 0L;
        var entries = 0L;
        while (asked < QUESTIONS) {
            var unit = SmallWorld.unit(1 + random.nextInt(23));
            var term = SmallWorld.TERMS.get(random.nextInt(2));
            var asOf = LocalDate.of(2024, 6, 1).plusDays(random.nextInt(900));
            var lawAt = random.nextBoolean() ? asOf : LocalDate.of(2022, 6, 1).plusDays(random.nextInt(1_600));
            var there = entries(unit, term, asOf);
            if (there.isEmpty()
                    || there.size() > 60
                    || row(unit, term, asOf, lawAt).extract().statusCode() != 200) {
                continue;
            }
            asked++;
            var expected = 0L;
            for (var it : there) {
                expected += barred(it, term, asOf, lawAt) ? 1 : 0;
            }
            var row = row(unit, term, asOf, lawAt).extract().jsonPath();
            assertThat(row.getLong("rows[0].barred"))
                    .as("%s, %s, as of %s, law of %s", unit, term, asOf, lawAt)
                    .isEqualTo(expected);
            assertThat(row.getInt("rows[0].planned")).isEqualTo(there.size());
            some += expected;
            entries += there.size();
        }
        assertThat(some).isPositive().isLessThan(entries);
    }

    @Test
    void whether_they_are_counted_is_yes_or_no() {
        get("/coverage?unit=" + SmallWorld.ROOT + "&term=2025-2030&barred=perhaps")
                .statusCode(400);
    }

    private List<Entry> entries(String unit, String term, LocalDate asOf) throws Exception {
        var found = new ArrayList<Entry>();
        try (var select = connection.prepareStatement(IN_FORCE)) {
            select.setString(1, unit);
            for (var n = 2; n <= 7; n++) {
                select.setObject(n, asOf);
            }
            select.setString(8, term);
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    found.add(new Entry(row.getString(1), row.getString(2), row.getInt(3)));
                }
            }
        }
        return found;
    }

    private boolean barred(Entry it, String term, LocalDate asOf, LocalDate lawAt) {
        return barred.computeIfAbsent(
                it + term + asOf + lawAt,
                any -> as().contentType("application/json")
                        .body("""
                        {"cadre":"%s","post":"%s","term":"%s","tier":%d,"purpose":"PLAN","asOf":"%s","lawAt":"%s"}""".formatted(it.cadre(), it.post(), term, it.tier(), asOf, lawAt))
                        .post("/api/planning/v1/eligibility")
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath()
                        .getList("verdicts.outcome")
                        .contains("BARRED"));
    }

    private static ValidatableResponse row(String unit, String term, LocalDate asOf, LocalDate lawAt) {
        return get("/coverage?unit=%s&term=%s&asOf=%s&lawAt=%s&barred=true".formatted(unit, term, asOf, lawAt));
    }

    private static ValidatableResponse get(String path) {
        return as().get("/api/planning/v1" + path).then();
    }

    private static RequestSpecification as() {
        return RestAssured.given()
                .urlEncodingEnabled(false)
                .header("Authorization", "Bearer " + TestTokens.token("auditor.r", "*", null, "auditor"));
    }
}
