package vn.kecan.planning.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.sql.Connection;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.kecan.backing.TestTokens;
import vn.kecan.planning.facts.feed.Origin;
import vn.kecan.planning.facts.feed.RealFacts;
import vn.kecan.planning.facts.snapshot.Snapshots;

/** What is asked of coverage beside the figures of a day, on a small random world. */
@QuarkusTest
@TestProfile(RealFacts.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SmallWorldIT {

    private static final String TERM = "2025-2030";
    private static final LocalDate DAY = LocalDate.of(2026, 3, 15);
    private static final String CITY = "unit=" + SmallWorld.ROOT + "&term=" + TERM + "&asOf=" + DAY;

    @Inject
    Snapshots snapshots;

    private Origin origin;
    private Connection connection;

    @BeforeAll
    void aSmallWorld() throws Exception {
        origin = Origin.start();
        connection = Origin.connect();
        SmallWorld.stand(origin, connection);
        assertThat(snapshots.await(origin.last(), Duration.ofMinutes(1))).isTrue();
    }

    @AfterAll
    void stop() throws Exception {
        connection.close();
        origin.close();
    }

    @Test
    void every_gap_counts_out_and_all_pages_together_explain_every_empty_seat() throws Exception {
        var planned = planned();
        var missing = 0;
        var told = new HashSet<String>();
        String cursor = null;
        JsonPath page;
        do {
            page = json(get(null, "/coverage/gaps?" + CITY + "&limit=7" + (cursor == null ? "" : "&cursor=" + cursor)));
            for (Map<String, Object> gap : page.<Map<String, Object>>getList("items")) {
                var posts = posts(gap);
                var people = new TreeSet<String>();
                posts.forEach(it -> people.addAll(planned.getOrDefault(it, Set.of())));
                assertThat(gap.get("persons")).isEqualTo(List.copyOf(people));
                assertThat((int) gap.get("missing"))
                        .isEqualTo((int) gap.get("seats") - people.size())
                        .isPositive();
                assertThat(posts).noneMatch(told::contains);
                told.addAll(posts);
                missing += (int) gap.get("missing");
            }
            cursor = page.getString("next");
        } while (cursor != null);
        assertThat(missing).isEqualTo(page.getInt("missing")).isEqualTo(page.getInt("seats") - page.getInt("net"));
        assertThat(page.getInt("net")).isEqualTo(root("").get("net"));
    }

    @SuppressWarnings("unchecked")
    private static List<String> posts(Map<String, Object> gap) {
        return ((List<Map<String, Object>>) gap.get("posts"))
                .stream().map(it -> (String) it.get("post")).toList();
    }

    /** By SQL: who is planned for which post of the city. */
    private Map<String, Set<String>> planned() throws Exception {
        var planned = new TreeMap<String, Set<String>>();
        try (var row = connection.createStatement().executeQuery("""
                select e.post, e.cadre from plan_entry e join plan p on p.id = e.plan
                where p.term = '2025-2030' and e.post like 'R-P%' and e.known_to is null
                  and e.valid_from <= '2026-03-15' and (e.valid_to is null or e.valid_to > '2026-03-15')""")) {
            while (row.next()) {
                planned.computeIfAbsent(row.getString(1), any -> new TreeSet<>())
                        .add(row.getString(2));
            }
        }
        return planned;
    }

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
    void the_projection_says_what_coverage_says_with_the_facts_advanced_month_by_month() throws Exception {
        var months =
                json(get(null, "/coverage/projection?" + CITY + "&to=2030-12")).<Map<String, Object>>getList("months");
        assertThat(months).hasSize(58);
        var lost = 0;
        for (var month : months.subList(1, months.size())) {
            var day = LocalDate.parse((String) month.get("day"));
            assertThat(day.getDayOfMonth()).isEqualTo(1);
            lost += ((List<?>) month.get("lost")).size();
            if (day.getMonthValue() % 5 != 0) {
                continue;
            }
            var advanced = "{\"unit\":\"%s\",\"term\":\"%s\",\"asOf\":\"%s\",\"retirements\":[%s],\"moves\":[%s]}"
                    .formatted(SmallWorld.ROOT, TERM, day, retirements(day), termLimits(day));
            var after = json(post(advanced).statusCode(200)).<String, Object>getMap("after.rows[0]");
            for (var figure : List.of(
                    "posts",
                    "seats",
                    "incumbents",
                    "vacant",
                    "planned",
                    "persons",
                    "gross",
                    "net",
                    "withoutSuccessor")) {
                assertThat(month.get(figure)).as("%s on %s", figure, day).isEqualTo(after.get(figure));
            }
        }
        assertThat(lost).isPositive();
    }

    /** Whoever has reached his retirement month by 135/2020/NĐ-CP, month by month: men 62 in 2028, women 60 in 2035. */
    private String retirements(LocalDate day) throws Exception {
        var retired = new ArrayList<String>();
        try (var row = connection.createStatement().executeQuery("""
                select code, body ->> 'birthDate', body ->> 'sex' from fact_version
                where kind = 'cadre' and code like 'R-C%' and known_to is null
                  and body ->> 'birthDate' is not null and body ->> 'sex' is not null order by 1""")) {
            while (row.next()) {
                var born = YearMonth.parse(row.getString(2));
                for (var month = YearMonth.of(2021, 1);
                        month.isBefore(YearMonth.from(day));
                        month = month.plusMonths(1)) {
                    var years = month.getYear() - 2021;
                    var age = row.getString(3).equals("M")
                            ? Math.min(12 * 62, 12 * 60 + 3 + 3 * years)
                            : Math.min(12 * 60, 12 * 55 + 4 + 4 * years);
                    if (!born.plusMonths(age).isAfter(month)) {
                        retired.add("{\"cadre\":\"" + row.getString(1) + "\",\"on\":\"" + day + "\"}");
                        break;
                    }
                }
            }
        }
        return String.join(",", retired);
    }

    /** Secretaries eight years in place; nobody in this world has held a post before the one he holds. */
    private String termLimits(LocalDate day) throws Exception {
        var moved = new ArrayList<String>();
        try (var select = connection.prepareStatement("""
                select p.body ->> 'cadre', p.body ->> 'post' from fact_version p
                join fact_version s on s.kind = 'post' and s.code = p.body ->> 'post' and s.known_to is null
                    and s.body ->> 'kind' = 'SECRETARY'
                join fact_version u on u.kind = 'unit' and u.code = s.body ->> 'unit' and u.known_to is null
                    and u.valid_from <= '2026-03-15' and (u.valid_to is null or u.valid_to > '2026-03-15')
                where p.kind = 'posting' and p.known_to is null and p.body ->> 'cadre' like 'R-C%'
                  and p.valid_from + interval '96 months' <= ?
                  and (p.valid_to is null or p.valid_to > '2026-03-15')
                  and (p.valid_to is null or p.valid_to > ?)
                  and s.valid_from <= '2026-03-15' and (s.valid_to is null or s.valid_to > '2026-03-15')""")) {
            select.setObject(1, day);
            select.setObject(2, day);
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    moved.add("{\"cadre\":\"%s\",\"from\":\"%s\",\"on\":\"%s\"}"
                            .formatted(row.getString(1), row.getString(2), day));
                }
            }
        }
        return String.join(",", moved);
    }

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

    private Map<String, Object> root(String more) {
        return json(get(null, "/coverage?" + CITY + more)).getMap("rows[0]");
    }

    private long number(String sql) throws Exception {
        try (var row = connection.createStatement().executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static JsonPath json(ValidatableResponse answer) {
        return new JsonPath(answer.statusCode(200).extract().asString());
    }

    private static ValidatableResponse get(String cadre, String path) {
        return RestAssured.given()
                .urlEncodingEnabled(false)
                .header("Authorization", "Bearer " + TestTokens.token("auditor.r", "*", cadre, "auditor"))
                .get("/api/planning/v1" + path)
                .then();
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

    private static ValidatableResponse post(String body) {
        return RestAssured.given()
                .contentType("application/json")
                .header("Authorization", "Bearer " + TestTokens.token("auditor.r", "*", null, "auditor"))
                .body(body)
                .post("/api/planning/v1/coverage/what-if")
                .then();
    }
}
