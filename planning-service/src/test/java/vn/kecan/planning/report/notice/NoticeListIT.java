package vn.kecan.planning.report.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kecan.planning.facts.Discipline;
import vn.kecan.planning.facts.Sex;
import vn.kecan.planning.testing.As;
import vn.kecan.planning.testing.PlanningTest;
import vn.kecan.planning.testing.Walk;
import vn.kecan.planning.testing.World;
import vn.kecan.planning.testing.WorldKnown;

/** The list of what comes due: what is in it, in which order, for whom, and what is refused. */
@QuarkusTest
class NoticeListIT extends PlanningTest {

    private final LocalDate today = Walk.today();
    private final World world = World.lawful();
    private String ward;
    private As board;
    private String plan;

    @BeforeEach
    void aPlanWhoseVerdictsFlip() {
        Scripted.forget();
        ward = newWard(world);
        board = new As("board", ward, null, "org-board");
        for (var n = 1; n <= 5; n++) {
            world.cadre(ward + "-" + n, (1980 + 2 * n) + "-07", n % 2 == 0 ? Sex.F : Sex.M, ward);
        }
        WorldKnown.become(world);
        plan = board.post("/plans", "{\"unit\":\"%s\",\"term\":\"2030-2035\"}".formatted(ward))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        enter(1);
        enter(2);
        disciplined(1, today.plusDays(20), today.plusDays(80));
        disciplined(2, today.plusDays(40), today.plusDays(400));
    }

    @AfterEach
    void forget() {
        Scripted.forget();
    }

    private void enter(int n) {
        board.post("/plans/" + plan + "/entries", """
                {"cadre":"%s-%d","post":"%s-DEP","tier":1,"readiness":"NOW","rank":%d}""".formatted(ward, n, ward, n))
                .then()
                .statusCode(201);
    }

    private void disciplined(int n, LocalDate from, LocalDate to) {
        var cadre = ward + "-" + n;
        world.onFile(new Discipline("D" + cadre, cadre, Discipline.Kind.WARNING, Discipline.Side.PARTY, from, to));
        WorldKnown.become(world);
    }

    private String slate(int n) {
        String id = board.post("/slates", """
                {"unit":"%s","term":"2025-2030","kind":"POST","post":"%s-DEP","seats":1,"surplus":0}""".formatted(ward, ward))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        board.post("/slates/" + id + "/candidates", "{\"cadre\":\"%s-%d\"}".formatted(ward, n))
                .then()
                .statusCode(201);
        board.post("/slates/" + id + "/submission", "{}").then().statusCode(201);
        return id;
    }

    private Response list(As who, String query) {
        return who.get("/notices?unit=" + ward + query);
    }

    private static List<String> told(Response answer) {
        List<Map<String, Object>> items =
                answer.then().statusCode(200).extract().path("items");
        return items.stream()
                .map(it -> it.get("unit") + " " + it.get("dueOn") + " " + it.get("kind") + " " + it.get("way") + " "
                        + it.get("rule") + " " + ((Map<?, ?>) it.get("subject")).get("cadre"))
                .toList();
    }

    private List<String> byRule(String rule, int months) {
        return told(list(board, "&kind=VERDICT_FLIPS&months=" + months)).stream()
                .filter(it -> it.contains(" " + rule + " "))
                .toList();
    }

    private String flip(LocalDate on, String way, int n) {
        return ward + " " + on + " VERDICT_FLIPS " + way + " PL-25 " + ward + "-" + n;
    }

    @Test
    void verdicts_flip_in_both_directions_each_with_its_rule_and_only_within_the_months() {
        assertThat(byRule("PL-25", 6))
                .containsExactly(
                        flip(today.plusDays(20), "CEASES", 1),
                        flip(today.plusDays(40), "CEASES", 2),
                        flip(today.plusDays(80), "BECOMES", 1));
        assertThat(byRule("PL-25", 1)).containsExactly(flip(today.plusDays(20), "CEASES", 1));
        assertThat(told(list(board, "&kind=VERDICT_FLIPS&months=0"))).isEmpty();
        assertThat(byRule("PL-25", 24)).contains(flip(today.plusDays(400), "BECOMES", 2));
        assertThat(byRule("PL-22", 6))
                .as("who is in the plan goes out of it")
                .isEqualTo(byRule("PL-25", 6).stream()
                        .map(it -> it.replace("PL-25", "PL-22"))
                        .toList());
        list(board, "&kind=VERDICT_FLIPS&months=1")
                .then()
                .body("items[0].subject.plan", equalTo(plan))
                .body("items[0].subject.post", equalTo(ward + "-DEP"))
                .body("items.find { it.rule == 'PL-25' }.citation.standing", equalTo("REPORTED"))
                .body(
                        "items.find { it.rule == 'PL-25' }.because",
                        equalTo("From " + today.plusDays(20) + " on: A disciplinary measure is still"
                                + " in force: not to be planned until it has lapsed."))
                .body("until", equalTo(today.plusMonths(1).toString()));
    }

    @Test
    void a_day_later_the_same_notice_has_the_same_key() {
        String key = list(board, "&kind=VERDICT_FLIPS&months=1").path("items[0].key");
        list(board, "&kind=VERDICT_FLIPS&months=1&asOf=" + today.plusDays(1))
                .then()
                .body("items[0].key", equalTo(key));
    }

    @Test
    void a_slate_has_deadlines_and_flips_until_it_is_over() {
        var id = slate(3);
        disciplined(3, today.plusDays(30), today.plusDays(500));
        list(board, "&kind=DEADLINE_DUE")
                .then()
                .body("items.findAll { it.subject.slate == '" + id + "' }.rule", equalTo(List.of("AP-08")))
                .body("items.findAll { it.subject.slate == '" + id + "' }.overdue", equalTo(List.of(false)));
        list(board, "&kind=DEADLINE_DUE&months=0").then().body("items.subject.slate", not(hasItem(id)));
        list(board, "&kind=DEADLINE_DUE&months=0&asOf=" + today.plusMonths(4))
                .then()
                .body("items.findAll { it.subject.slate == '" + id + "' }.overdue", equalTo(List.of(true)));
        list(board, "&kind=VERDICT_FLIPS")
                .then()
                .body(
                        "items.findAll { it.subject.slate == '" + id + "' && it.rule == 'AP-06' }.way",
                        equalTo(List.of("CEASES")));
        var etag = board.get("/slates/" + id).header("ETag");
        board.asks()
                .header("If-Match", etag)
                .header("Idempotency-Key", id)
                .body("{\"reason\":\"thôi\"}")
                .post("/api/planning/v1/slates/" + id + "/withdrawal")
                .then()
                .statusCode(201);
        list(board, "").then().statusCode(200).body("items.subject.slate", not(hasItem(id)));
    }

    @Test
    void the_plan_of_the_next_term_is_owed_until_it_is_there() {
        var other = newWard(world);
        As.BOARD
                .get("/notices?kind=DEADLINE_DUE&asOf=2026-11-26&unit=" + other)
                .then()
                .statusCode(200)
                .body("items.rule", equalTo(List.of("PL-20")))
                .body("items[0].dueOn", equalTo("2026-12-31"))
                .body("items[0].overdue", equalTo(false))
                .body("items[0].subject.term", equalTo("2030-2035"))
                .body("items[0].subject.plan", nullValue())
                .body("items[0].citation.clause", equalTo("II.4.1"));
        As.BOARD
                .get("/notices?kind=DEADLINE_DUE&months=0&asOf=2027-01-01&unit=" + other)
                .then()
                .body("items[0].overdue", equalTo(true));
        As.BOARD
                .get("/notices?kind=DEADLINE_DUE&months=0&asOf=2026-12-30&unit=" + other)
                .then()
                .body("items", empty());
        As.BOARD
                .get("/notices?kind=DEADLINE_DUE&asOf=2026-11-26&unit=" + ward)
                .then()
                .body("items.rule", not(hasItem("PL-20")));
    }

    @Test
    void pages_hold_every_notice_once_in_one_order_over_all_units() {
        Scripted.TOLD.put(
                ward,
                List.of(
                        Scripted.due(ward, ward + "-3", today.minusDays(3)),
                        Scripted.due(ward, ward + "-4", today.plusDays(20))));
        Scripted.TOLD.put("HN", List.of(Scripted.due("HN", ward + "-5", today.plusDays(1))));
        var whole = told(As.BOARD.get("/notices?unit=HN&limit=1000"));
        assertThat(whole)
                .hasSizeGreaterThan(5)
                .isSortedAccordingTo((one, next) -> one.substring(0, one.indexOf(' ', one.indexOf(' ') + 1))
                        .compareTo(next.substring(0, next.indexOf(' ', next.indexOf(' ') + 1))));
        for (var limit : List.of(1, 2, 3)) {
            var pages = new ArrayList<String>();
            var page = As.BOARD.get("/notices?unit=HN&limit=" + limit);
            pages.addAll(told(page));
            while (page.path("next") != null) {
                page = As.BOARD.get("/notices?unit=HN&limit=" + limit + "&cursor=" + page.path("next"));
                pages.addAll(told(page));
            }
            assertThat(pages).isEqualTo(whole);
        }
    }

    @Test
    void a_list_goes_on_as_it_was_known_when_it_began() {
        var first = list(board, "&kind=VERDICT_FLIPS&limit=1");
        enter(3);
        disciplined(3, today.plusDays(21), today.plusDays(400));
        var rest = list(board, "&kind=VERDICT_FLIPS&limit=50&cursor=" + first.path("next"));
        assertThat(told(rest)).noneMatch(it -> it.endsWith(ward + "-3"));
        assertThat(rest.<String>path("knownAt")).isEqualTo(first.path("knownAt"));
    }

    @Test
    void a_nominee_learns_nothing_of_himself_and_a_stranger_nothing_at_all() {
        var id = slate(1);
        Scripted.TOLD.put(ward, List.of(Scripted.due(ward, ward + "-1", today)));
        var nominee = new As("candidate", ward, ward + "-1", "org-board");
        list(nominee, "")
                .then()
                .statusCode(200)
                .body("items.subject.cadre", not(hasItem(ward + "-1")))
                .body("items.subject.slate", not(hasItem(id)));
        list(board, "")
                .then()
                .body("items.subject.cadre", hasItem(ward + "-1"))
                .body("items.subject.slate", hasItem(id));
        list(As.OTHER_WARD, "").then().statusCode(404);
        list(As.FOREIGNER, "").then().statusCode(404);
        list(As.OFFICER, "").then().statusCode(403);
        list(As.SYSTEM, "").then().statusCode(403);
        list(As.AUDITOR, "").then().statusCode(200);
        list(As.APPROVER, "").then().statusCode(200).body("items.unit", everyItem(equalTo(ward)));
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource({
        "months=1,400,unit",
        "unit=,400,unit",
        "unit=NOWHERE,404,unit",
        "unit=DN,404,unit",
        "unit=HN&months=-1,400,months",
        "unit=HN&months=61,400,months",
        "unit=HN&months=six,400,months",
        "unit=HN&kind=LUNCH_DUE,400,kind",
        "unit=HN&asOf=2026-02-30,400,asOf",
        "unit=HN&lawAt=1950-01-01,422,lawAt",
        "unit=HN&limit=0,400,limit",
        "unit=HN&limit=1001,400,limit",
        "unit=HN&cursor=AAAA,400,cursor",
        "unit=HN&month=1,400,month",
    })
    void a_question_that_makes_no_sense_is_refused_by_field(String query, int status, String field) {
        As.BOARD.get("/notices?" + query).then().statusCode(status).body("violations.field", hasItem(field));
    }

    @Test
    void a_cursor_fits_only_the_list_and_the_reader_it_was_given_to() {
        String next = list(board, "&limit=1").path("next");
        list(board, "&limit=5&cursor=" + next).then().statusCode(200);
        list(board, "&limit=1&months=5&cursor=" + next)
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("cursor"));
        list(As.BOARD, "&limit=1&cursor=" + next).then().statusCode(400);
    }

    @Test
    void the_law_of_a_day_can_be_asked_for_and_then_stays() {
        list(board, "&kind=DEADLINE_DUE&asOf=2026-11-26&lawAt=2025-10-01")
                .then()
                .statusCode(200)
                .body("lawAt", equalTo("2025-10-01"))
                .body("items.findAll { it.rule == 'PL-20' }", hasSize(0));
    }
}
