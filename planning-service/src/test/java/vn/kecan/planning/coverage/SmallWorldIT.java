package vn.kecan.planning.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import vn.kecan.backing.TestTokens;
import vn.kecan.planning.facts.feed.RealFacts;

/** What else is asked of coverage beside the figures of a day, on a small random world. */
@QuarkusTest
@TestProfile(RealFacts.class)
class SmallWorldIT extends InSmallWorld {

    @Test
    void whoever_asks_is_in_no_figure_and_in_no_gap() throws Exception {
        var before = root("");
        var left = 0;
        for (var own : List.of(SmallWorld.cadre(3), SmallWorld.cadre(17), SmallWorld.cadre(40), SmallWorld.cadre(77))) {
            var row = json(get(own, "/coverage?" + CITY)).<String, Object>getMap("rows[0]");
            var turns = (int) before.get("planned") - (int) row.get("planned");
            assertThat((int) before.get("persons") - (int) row.get("persons")).isEqualTo(turns > 0 ? 1 : 0);
            assertThat((int) row.get("net")).isBetween((int) before.get("net") - 1, (int) before.get("net"));
            assertThat(get(own, "/coverage/gaps?" + CITY + "&limit=1000")
                            .extract()
                            .asString())
                    .doesNotContain(own);
            assertThat(get(own, "/coverage/projection?" + CITY + "&to=2027-06")
                            .extract()
                            .asString())
                    .doesNotContain(own);
            left += turns;
        }
        assertThat(left).isPositive();
    }

    @Test
    void a_written_entry_is_counted_by_the_very_next_answer() throws Exception {
        var before = root("");
        City.write(connection, (n, at) -> {
            try (var insert = connection.prepareStatement("""
                    insert into plan_entry (id, plan, cadre, post, tier, readiness, rank, judged, valid_from, known_from,
                                            recorded_by)
                    select gen_random_uuid(), (select id from plan where unit = 'R-CITY' and term = '2025-2030'), 'R-NEW',
                           code, 1, 'NOW', 1, '{}', '2026-01-01', ?, ? from fact_version
                    where kind = 'post' and code like 'R-P%' and known_to is null and valid_to is null
                      and body ->> 'unit' = 'R-CITY' order by code limit 1""")) {
                insert.setObject(1, at);
                insert.setLong(2, n);
                insert.executeUpdate();
            }
        });
        var after = root("");
        assertThat((int) after.get("planned")).isEqualTo((int) before.get("planned") + 1);
        assertThat((int) after.get("persons")).isEqualTo((int) before.get("persons") + 1);
    }

    @Test
    void the_same_figures_stand_in_json_csv_and_xlsx() throws Exception {
        var row = root("");
        var csv = accept("/coverage?" + CITY, "text/csv")
                .extract()
                .asString()
                .substring(1)
                .split("\\r\\n");
        assertThat(csv)
                .hasSize(
                        1 + json(get(null, "/coverage?" + CITY)).getList("rows").size());
        var heads = List.of(csv[0].split(","));
        var first = csv[1].split(",");
        for (var figure : List.of("posts", "net", "persons", "overMaximum")) {
            assertThat(first[heads.indexOf(figure)]).isEqualTo(String.valueOf(row.get(figure)));
        }
        var form = json(get(null, "/reports/forms/12?" + CITY + "&level=COMMUNE"));
        var bytes = get(null, "/reports/forms/12?" + CITY + "&level=COMMUNE&format=xlsx")
                .extract()
                .asByteArray();
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            var rows = book.getFirstSheet().read().stream()
                    .filter(it -> it.getCellCount() > 2 && "women".equals(it.getCellText(0)))
                    .toList();
            assertThat(rows)
                    .singleElement()
                    .satisfies(
                            it -> assertThat(it.getCellAsNumber(2).orElseThrow().longValueExact())
                                    .isEqualTo(form.getLong("rows.find { it.code == 'women' }.counts.total")));
        }
        get(null, "/coverage?" + CITY + "&format=pdf").statusCode(400);
    }

    @Test
    void form_12_counts_turns_as_plain_sql_does() throws Exception {
        var form = json(get(null, "/reports/forms/12?" + CITY + "&level=COMMUNE"));
        var turns = """
                select count(*) from plan_entry e join plan p on p.id = e.plan
                join fact_version s on s.kind = 'post' and s.code = e.post and s.known_to is null
                    and s.valid_from <= '2026-03-15' and (s.valid_to is null or s.valid_to > '2026-03-15')
                join fact_version u on u.kind = 'unit' and u.code = s.body ->> 'unit' and u.known_to is null
                    and u.valid_from <= '2026-03-15' and (u.valid_to is null or u.valid_to > '2026-03-15')
                    and u.body ->> 'level' = 'COMMUNE'
                left join fact_version c on c.kind = 'cadre' and c.code = e.cadre and c.known_to is null
                where p.term = '2025-2030' and e.post like 'R-P%' and e.known_to is null
                  and e.valid_from <= '2026-03-15' and (e.valid_to is null or e.valid_to > '2026-03-15')""";
        var rows = "rows.find { it.code == '%s' }.counts.%s";
        assertThat(form.getLong(rows.formatted("women", "secretary")))
                .isEqualTo(number(turns + " and c.body ->> 'sex' = 'F' and s.body ->> 'kind' = 'SECRETARY'"));
        assertThat(form.getLong(rows.formatted("over50", "total")))
                .isEqualTo(number(turns + " and (c.body ->> 'birthDate') || '-01' <= '1975-03-01'"));
        assertThat(form.getLong(rows.formatted("to40", "executiveCommittee")))
                .isEqualTo(number(turns + " and (c.body ->> 'birthDate') || '-01' > '1985-03-01'"
                        + " and s.body ->> 'kind' = 'EXECUTIVE_COMMITTEE'"));
        assertThat((Object) form.get(rows.formatted("professor", "total"))).isNull();
    }

    @Test
    void the_trend_is_the_coverage_of_both_days() {
        var trend = json(get(
                null, "/coverage/trend?unit=" + SmallWorld.ROOT + "&term=" + TERM + "&from=2024-05-01&to=2026-03-15"));
        for (var day : List.of("from", "to")) {
            var asked = json(get(
                            null,
                            "/coverage?unit=" + SmallWorld.ROOT + "&term=" + TERM + "&asOf=" + trend.getString(day)
                                    + "&knownAt=" + trend.getString("knownAt")))
                    .<String, Object>getMap("rows[0]");
            var told = trend.<String, Object>getMap("rows[0]." + day);
            told.forEach((figure, value) -> assertThat(value).as(figure).isEqualTo(asked.get(figure)));
        }
        get(null, "/coverage/trend?" + "unit=" + SmallWorld.ROOT + "&term=" + TERM + "&from=2026-03-15&to=2026-03-15")
                .statusCode(400);
    }

    @Test
    void what_cannot_be_asked_is_named() {
        var ended = endedUnit();
        get(null, "/coverage?unit=" + ended + "&term=" + TERM + "&asOf=" + DAY)
                .statusCode(422)
                .body("violations[0].field", Matchers.equalTo("unit"));
        get(null, "/coverage?unit=" + SmallWorld.ROOT + "&term=" + TERM + "&asOf=1999-12-31&lawAt=2026-01-01")
                .statusCode(404);
        get(null, "/coverage/projection?" + CITY + "&to=2026-02").statusCode(400);
        get(null, "/coverage/projection?" + CITY + "&to=soon").statusCode(400);
        get(null, "/coverage?unit=" + SmallWorld.ROOT + "&term=2020-2025&asOf=" + DAY)
                .statusCode(200)
                .body("plans", Matchers.equalTo(0))
                .body("rows[0].planned", Matchers.equalTo(0))
                .body("rows[0].net", Matchers.equalTo(0));
    }

    private String endedUnit() {
        try (var row = connection.createStatement().executeQuery("""
                select code from fact_version where kind = 'unit' and code like 'R-U%' and known_to is null
                group by code having max(coalesce(valid_to, 'infinity')) <= '2026-03-15' order by 1 limit 1""")) {
            row.next();
            return row.getString(1);
        } catch (java.sql.SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private long number(String sql) throws Exception {
        try (var row = connection.createStatement().executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static ValidatableResponse accept(String path, String type) {
        return RestAssured.given()
                .urlEncodingEnabled(false)
                .header("Accept", type)
                .header("Authorization", "Bearer " + TestTokens.token("auditor.r", "*", null, "auditor"))
                .get("/api/planning/v1" + path)
                .then()
                .statusCode(200);
    }
}
