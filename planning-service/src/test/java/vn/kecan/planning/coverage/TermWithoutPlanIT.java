package vn.kecan.planning.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kecan.backing.TestTokens;
import vn.kecan.planning.facts.feed.RealFacts;

/** Nothing planned because there is no plan, and nothing planned in a plan, are told apart, whatever is asked of coverage. */
@QuarkusTest
@TestProfile(RealFacts.class)
class TermWithoutPlanIT extends InSmallWorld {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?asOf=2026-03-15",
                "/gaps?asOf=2026-03-15",
                "/projection?asOf=2026-03-15&to=2026-05",
                "/trend?from=2026-01-15&to=2026-03-15"
            })
    void a_term_without_plan_is_answered_in_words_and_one_with_plans_by_their_number(String question) throws Exception {
        var city = question + "&unit=" + SmallWorld.ROOT + "&term=";
        ask(city + "2020-2025", "en")
                .statusCode(200)
                .body("plans", equalTo(0))
                .body("noPlan", containsString("neither R-CITY nor a unit below it has a plan for 2020-2025"));
        ask(city + "2020-2025", "vi").body("noPlan", containsString("chưa lập quy hoạch nhiệm kỳ 2020-2025"));
        for (var term : SmallWorld.TERMS) {
            ask(city + term, "en")
                    .statusCode(200)
                    .body("plans", equalTo(plansOfTheCity(term)))
                    .body("plans", greaterThan(1))
                    .body("noPlan", nullValue());
        }
    }

    @Test
    void a_plan_counts_from_the_instant_at_which_it_was_opened() {
        var city = "?asOf=2026-03-15&unit=" + SmallWorld.ROOT + "&term=2025-2030&knownAt=";
        ask(city + instants.getFirst().minusNanos(1_000), "en").statusCode(200).body("plans", equalTo(0));
        ask(city + instants.getFirst(), "en")
                .statusCode(200)
                .body("plans", greaterThan(1))
                .body("noPlan", nullValue())
                .body("rows[0].planned", equalTo(0));
    }

    @Test
    void a_file_says_so_too() {
        var file = RestAssured.given()
                .header("Authorization", "Bearer " + TestTokens.token("auditor.r", "*", null, "auditor"))
                .get("/api/planning/v1/coverage?format=xlsx&asOf=2026-03-15&term=2020-2025&unit=" + SmallWorld.ROOT)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertThat(text(file)).anyMatch(it -> it.contains("2020-2025") && it.contains("chưa lập quy hoạch"));
    }

    private static List<String> text(byte[] xlsx) {
        try (var book = new org.dhatim.fastexcel.reader.ReadableWorkbook(new java.io.ByteArrayInputStream(xlsx))) {
            return book.getFirstSheet().read().stream()
                    .filter(it -> it.getCellCount() > 0)
                    .map(it -> it.getCellText(0))
                    .toList();
        } catch (java.io.IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    private int plansOfTheCity(String term) throws Exception {
        try (var row = connection.createStatement().executeQuery("""
                with recursive tree (code) as (
                    select 'R-CITY'
                    union all
                    select child.code from tree join fact_version child on child.kind = 'unit' and child.known_to is null
                        and child.body->>'parent' = tree.code and child.valid_from <= '2026-03-15'
                        and (child.valid_to is null or child.valid_to > '2026-03-15'))
                select count(*) from plan where unit in (select code from tree) and term = '%s'""".formatted(term))) {
            row.next();
            return row.getInt(1);
        }
    }

    private static ValidatableResponse ask(String path, String language) {
        return RestAssured.given()
                .urlEncodingEnabled(false)
                .header("Accept-Language", language)
                .header("Authorization", "Bearer " + TestTokens.token("auditor.r", "*", null, "auditor"))
                .get("/api/planning/v1/coverage" + path)
                .then();
    }
}
