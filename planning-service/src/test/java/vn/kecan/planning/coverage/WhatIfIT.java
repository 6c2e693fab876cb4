package vn.kecan.planning.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import vn.kecan.planning.facts.feed.RealFacts;

/** What-ifs on a small random world: laid over the facts, never written, refused when they contradict themselves. */
@QuarkusTest
@TestProfile(RealFacts.class)
class WhatIfIT extends InSmallWorld {

    @Test
    void a_what_if_writes_nothing() throws Exception {
        var before = everything();
        var planned = somebodyPlanned();
        post("""
                {"unit":"R-CITY","term":"2025-2030","asOf":"2026-03-15","removals":[{"cadre":"%s","post":"%s"}],
                 "retirements":[{"cadre":"R-C001"}],
                 "rulebook":[{"parameter":"planning.persons-per-seat","from":"2026-01-01","values":{"value":1},
                   "act":"x","clause":"y","standing":"REPORTED","checked":"2026-01-01"}]}""".formatted(planned.get(0), planned.get(1))).statusCode(200);
        assertThat(everything()).isEqualTo(before);
    }

    /** A cadre on record and a post he is planned for. */
    @SuppressWarnings("unchecked")
    private List<String> somebodyPlanned() {
        var gaps = json(get(null, "/coverage/gaps?" + CITY + "&limit=1000")).<Map<String, Object>>getList("items");
        return gaps.stream()
                .flatMap(gap -> ((List<Map<String, Object>>) gap.get("posts")).stream())
                .flatMap(post -> ((List<String>) post.get("persons"))
                        .stream().filter(it -> it.startsWith("R-C")).map(it -> List.of(it, (String) post.get("post"))))
                .findFirst()
                .orElseThrow();
    }

    /** Every row of every table, as one sum for each; the feed moves its own cursor whoever asks. */
    private Map<String, String> everything() throws Exception {
        var sums = new TreeMap<String, String>();
        try (var tables = connection
                .createStatement()
                .executeQuery("select table_name from information_schema.tables where table_schema = 'public'"
                        + " and table_type = 'BASE TABLE' and table_name <> 'feed_cursor'")) {
            while (tables.next()) {
                var table = tables.getString(1);
                try (var row = connection
                        .createStatement()
                        .executeQuery("select count(*) || ' ' || coalesce(sum(hashtextextended(t::text, 0)), 0) from \""
                                + table + "\" t")) {
                    row.next();
                    sums.put(table, row.getString(1));
                }
            }
        }
        assertThat(sums).hasSizeGreaterThan(20);
        return sums;
    }

    @Test
    void amended_values_judge_the_coverage_that_would_be() {
        var answer = json(post("""
                {"unit":"R-CITY","term":"2025-2030","asOf":"2026-03-15",
                 "rulebook":[{"parameter":"planning.persons-per-seat","from":"2026-01-01","values":{"value":1},
                   "act":"x","clause":"y","standing":"REPORTED","checked":"2026-01-01"}]}""").statusCode(200));
        assertThat(answer.getInt("after.rows[0].overMaximum"))
                .isGreaterThan(answer.getInt("before.rows[0].overMaximum"));
        assertThat(answer.getString("after.rulebook")).isNotEqualTo(answer.getString("before.rulebook"));
        assertThat(answer.getInt("after.rows[0].net")).isEqualTo(answer.getInt("before.rows[0].net"));
    }

    @Test
    void a_what_if_that_contradicts_itself_is_refused_by_name() throws Exception {
        String cadre;
        String held;
        try (var row = connection.createStatement().executeQuery("""
                select p.body ->> 'cadre', p.body ->> 'post' from fact_version p
                join fact_version s on s.kind = 'post' and s.code = p.body ->> 'post' and s.known_to is null
                join fact_version u on u.kind = 'unit' and u.code = s.body ->> 'unit' and u.known_to is null
                    and u.valid_to is null
                where p.kind = 'posting' and p.known_to is null and p.valid_to is null and p.body ->> 'cadre' like 'R-C%'
                  and s.valid_from <= '2026-03-15' and s.valid_to is null and p.valid_from <= '2026-03-15'
                order by 1 limit 1""")) {
            row.next();
            cadre = row.getString(1);
            held = row.getString(2);
        }
        var other = SmallWorld.cadre(cadre.equals(SmallWorld.cadre(200)) ? 201 : 200);
        clash("\"retirements\":[{\"cadre\":\"%s\"},{\"cadre\":\"%s\"}]".formatted(other, other), "retirements", other);
        clash(
                "\"retirements\":[{\"cadre\":\"%s\"}],\"additions\":[{\"cadre\":\"%s\",\"post\":\"%s\",\"readiness\":\"NOW\"}]"
                        .formatted(other, other, held),
                "additions",
                other);
        clash(
                "\"retirements\":[{\"cadre\":\"%s\"}],\"moves\":[{\"cadre\":\"%s\",\"to\":\"%s\"}]"
                        .formatted(other, other, held),
                "moves.to",
                held);
        clash("\"moves\":[{\"cadre\":\"%s\",\"from\":\"%s\"}]".formatted(other, held), "moves.from", held);
        clash("\"moves\":[{\"cadre\":\"%s\"}]".formatted(cadre), "moves", cadre);
        clash("\"moves\":[{\"cadre\":\"%s\",\"to\":\"%s\"}]".formatted(cadre, held), "moves.to", held);
        clash("\"removals\":[{\"cadre\":\"%s\",\"post\":\"%s\"}]".formatted(other, held), "removals", other);
        var crowd = new ArrayList<String>();
        for (var n = 0; n < 6; n++) {
            var one = SmallWorld.cadre(210 + n);
            if (!one.equals(cadre)) {
                crowd.add("{\"cadre\":\"%s\",\"to\":\"%s\"}".formatted(one, held));
            }
        }
        clash("\"moves\":[" + String.join(",", crowd) + "]", "moves.to", held);
    }

    private void clash(String changes, String field, String value) {
        post("{\"unit\":\"R-CITY\",\"term\":\"2025-2030\",\"asOf\":\"2026-03-15\"," + changes + "}")
                .statusCode(422)
                .body("type", Matchers.equalTo("urn:problem:what-if-contradicts-itself"))
                .body("violations.findAll { it.field == '" + field + "' }.value", Matchers.hasItem(value));
    }
}
