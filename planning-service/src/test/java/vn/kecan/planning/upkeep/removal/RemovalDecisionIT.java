package vn.kecan.planning.upkeep.removal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.*;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.kecan.planning.facts.ConfidenceVote;
import vn.kecan.planning.facts.Decision;
import vn.kecan.planning.facts.Discipline;
import vn.kecan.planning.facts.Sex;
import vn.kecan.planning.testing.As;
import vn.kecan.planning.testing.PlanningTest;
import vn.kecan.planning.testing.Walk;
import vn.kecan.planning.testing.World;
import vn.kecan.planning.testing.WorldKnown;

/** What the board does with proposed removals, by themselves and in a review; nobody is taken out in silence. */
@QuarkusTest
class RemovalDecisionIT extends PlanningTest {

    private static final String CLOSING = "{\"document\":" + Walk.DOCUMENT + "}";

    @Inject
    FollowRemovals follow;

    private World world;
    private String ward;
    private As board;
    private String plan;
    private String one;
    private String two;

    @BeforeEach
    void aPlanOfTwo() {
        world = World.lawful();
        ward = newWard(world);
        world.cadre(ward + "-1", "1981-04", Sex.M, ward).cadre(ward + "-2", "1982-04", Sex.F, ward);
        WorldKnown.become(world);
        board = new As("board." + ward, ward, null, "org-board");
        plan = id(board.post("/plans", "{\"unit\":\"%s\",\"term\":\"2030-2035\"}".formatted(ward)));
        one = entered(1);
        two = entered(2);
    }

    private String entered(int n) {
        return id(board.post(
                "/plans/" + plan + "/entries",
                "{\"cadre\":\"%s-%d\",\"post\":\"%s-DEP\",\"tier\":1,\"readiness\":\"NOW\",\"rank\":1}"
                        .formatted(ward, n, ward)));
    }

    private static String id(Response created) {
        return created.then().statusCode(201).extract().path("id");
    }

    private void disciplined(int n) {
        world.onFile(new Discipline(
                "D-" + ward + n,
                ward + "-" + n,
                Discipline.Kind.REPRIMAND,
                Discipline.Side.PARTY,
                Walk.today(),
                Walk.today().plusYears(1),
                new Decision("7-QĐ/UBKT", Walk.today(), "UBKT Thành ủy")));
        WorldKnown.become(world);
    }

    private void mistrusted(int n) {
        world.onFile(new ConfidenceVote(
                "V-" + ward + n, ward + "-" + n, Walk.today(), "HĐND", 90, 90, 40, 4, 46, Walk.today(), null));
        WorldKnown.become(world);
    }

    /** Looks at everything, for the facts of these tests come by no feed. */
    private void look() throws Exception {
        run("update removal_watch set day = null");
        follow.look();
    }

    private Response open() {
        return board.get("/removal-proposals?state=OPEN&plan=" + plan);
    }

    private String proposal() {
        return open().jsonPath().getString("items[0].id");
    }

    private List<String> planned() {
        return board.get("/plans/" + plan + "/entries").jsonPath().getList("items.id", String.class);
    }

    @Test
    void a_discipline_is_proposed_at_once_with_its_decision_and_taken_out_only_when_accepted() throws Exception {
        look();
        open().then().body("items", empty());
        disciplined(1);
        look();
        look();
        open().then()
                .body("items.entry", contains(one))
                .body("items[0].rule", equalTo("PL-22"))
                .body("items[0].due", equalTo("AT_ONCE"))
                .body("items[0].verdict.citation.clause", containsString("II.8"))
                .body("items[0].verdict.facts.decisions", contains("7-QĐ/UBKT, UBKT Thành ủy, " + Walk.today()))
                .body("items[0].snapshot", matchesPattern(".+:\\d+"))
                .body("items[0].rulebook", notNullValue())
                .body("items[0].seenOn", equalTo(Walk.today().toString()));
        assertThat(planned()).containsExactlyInAnyOrder(one, two);

        var path = "/removal-proposals/" + proposal();
        var etag = board.get(path).header("ETag");
        board.asks()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", "\"0-OPEN\"")
                .body("{}")
                .post("/api/planning/v1" + path + "/acceptance")
                .then()
                .statusCode(412);
        board.post(path + "/acceptance?dryRun=true", "{}").then().statusCode(200);
        assertThat(planned()).containsExactlyInAnyOrder(one, two);
        board.asks()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", etag)
                .body("{\"reason\":\"Khiển trách\",\"document\":" + Walk.DOCUMENT + "}")
                .post("/api/planning/v1" + path + "/acceptance")
                .then()
                .statusCode(201)
                .body("state", equalTo("ACCEPTED"))
                .body("reason", equalTo("PL-22: Khiển trách"));
        assertThat(planned()).containsExactly(two);
        assertThat(number("select count(*) from ledger_entry where action = 'plan.removal.accept' and subject = '" + one
                        + "' and why = 'PL-22: Khiển trách'"))
                .isEqualTo(1);
        board.post(path + "/acceptance", "{}").then().statusCode(409).body("type", equalTo("urn:problem:wrong-state"));
        look();
        open().then().body("items", empty());
    }

    @Test
    void a_declined_one_stays_in_the_ledger_and_is_not_made_again() throws Exception {
        disciplined(1);
        look();
        var path = "/removal-proposals/" + proposal();
        board.post(path + "/rejection", "{\"reason\":\" \"}").then().statusCode(400);
        board.post(path + "/rejection", "{\"reason\":\"đang khiếu nại\"}")
                .then()
                .statusCode(201)
                .body("state", equalTo("DECLINED"));
        look();
        open().then().body("items", empty());
        assertThat(planned()).containsExactlyInAnyOrder(one, two);
        assertThat(number(
                        "select count(*) from ledger_entry where action = 'plan.removal.decline' and why = 'đang khiếu"
                                + " nại' and subject = '" + board.get(path).path("id") + "'"))
                .isEqualTo(1);
    }

    @Test
    void corrected_facts_withdraw_what_is_open_with_a_reason_and_a_lapse_does_not() throws Exception {
        disciplined(1);
        look();
        var path = "/removal-proposals/" + proposal();
        world = World.lawful().ward(ward);
        world.cadre(ward + "-1", "1981-04", Sex.M, ward).cadre(ward + "-2", "1982-04", Sex.F, ward);
        world.onFile(new Discipline(
                "D-" + ward + "1",
                ward + "-1",
                Discipline.Kind.REPRIMAND,
                Discipline.Side.PARTY,
                LocalDate.of(2025, 1, 1),
                Walk.today()));
        WorldKnown.become(world);
        look();
        board.get(path).then().body("state", equalTo("OPEN"));

        world = World.lawful().ward(ward);
        world.cadre(ward + "-1", "1981-04", Sex.M, ward).cadre(ward + "-2", "1982-04", Sex.F, ward);
        WorldKnown.become(world);
        look();
        board.get(path)
                .then()
                .body("state", equalTo("WITHDRAWN"))
                .body("reason", containsString("corrected"))
                .body("endedSnapshot", notNullValue());
        board.post(path + "/acceptance", "{}").then().statusCode(409);
        assertThat(planned()).containsExactlyInAnyOrder(one, two);
    }

    @Test
    void what_is_due_at_the_next_review_flows_into_it_and_is_decided_there() throws Exception {
        mistrusted(1);
        disciplined(2);
        look();
        open().then().body("items.due", containsInAnyOrder("NEXT_REVIEW", "AT_ONCE"));
        var opened = board.post(
                "/plans/" + plan + "/reviews",
                "{\"year\":%d}".formatted(Walk.today().getYear()));
        opened.then()
                .statusCode(201)
                .body("proposed.entry", containsInAnyOrder(one, two))
                .body("proposed.ground", everyItem(equalTo("RULE")))
                .body("proposed.find { it.entry == '" + one + "' }.verdict.rule", equalTo("PL-24"));
        var review = "/plans/" + plan + "/reviews/" + opened.path("id");
        board.get("/notices?kind=REMOVAL_PROPOSED&months=6&unit=" + ward)
                .then()
                .body(
                        "items.find { it.rule == 'PL-22' }.dueOn",
                        equalTo(Walk.today().toString()))
                .body(
                        "items.find { it.rule == 'PL-24' }.dueOn",
                        equalTo((Walk.today().getYear() + 1) + "-03-31"));
        new As("candidate", ward, ward + "-1", "org-board")
                .get("/notices?kind=REMOVAL_PROPOSED&months=6&unit=" + ward)
                .then()
                .body("items.rule", contains("PL-22"));
        conclude(
                review,
                "{\"kept\":[{\"entry\":\"%s\",\"reason\":\"đang khiếu nại\"}],\"removals\":[{\"entry\":\"%s\",\"reason\":\"tín nhiệm thấp\"}],\"additions\":[]}"
                        .formatted(two, one));
        board.post(review + "/closing", CLOSING)
                .then()
                .statusCode(201)
                .body("proposed", empty())
                .body("lines.proposals.flatten()", hasSize(2));
        assertThat(planned()).containsExactly(two);
        var all = board.get("/removal-proposals?plan=" + plan).jsonPath();
        assertThat(all.getString("items.find { it.entry == '" + one + "' }.state"))
                .isEqualTo("ACCEPTED");
        assertThat(all.getString("items.find { it.entry == '" + one + "' }.reason"))
                .isEqualTo("PL-24: tín nhiệm thấp");
        assertThat(all.getString("items.find { it.entry == '" + two + "' }.state"))
                .isEqualTo("DECLINED");
    }

    @Test
    void a_proposal_made_after_the_conclusions_stands_in_the_way_of_closing() throws Exception {
        var review = "/plans/" + plan + "/reviews/"
                + id(board.post(
                        "/plans/" + plan + "/reviews",
                        "{\"year\":%d}".formatted(Walk.today().getYear())));
        var kept =
                "{\"kept\":[{\"entry\":\"%s\",\"reason\":\"đủ\"},{\"entry\":\"%s\",\"reason\":\"đủ\"}],\"removals\":[],\"additions\":[]}"
                        .formatted(one, two);
        conclude(review, kept);
        disciplined(1);
        look();
        board.post(review + "/closing", CLOSING)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem:review-incomplete"))
                .body("violations.field", contains("proposals"));
        conclude(review, kept);
        board.post(review + "/closing", CLOSING).then().statusCode(201);
    }

    @Test
    void an_entry_taken_out_otherwise_takes_its_proposal_along() throws Exception {
        disciplined(1);
        look();
        var path = "/removal-proposals/" + proposal();
        var entry = "/plans/" + plan + "/entries/" + one;
        board.delete(entry + "?reason=x", board.get(entry).header("ETag"))
                .then()
                .statusCode(204);
        follow.look();
        board.get(path).then().body("state", equalTo("WITHDRAWN")).body("reason", containsString("no more"));
    }

    @Test
    void nobody_sees_a_proposal_about_himself_and_no_other_ward_any() throws Exception {
        disciplined(1);
        disciplined(2);
        look();
        var own = new As("candidate", ward, ward + "-1", "org-board", "auditor", "approver");
        var about = open().jsonPath().getString("items.find { it.entry == '" + one + "' }.id");
        own.get("/removal-proposals?plan=" + plan).then().body("items.entry", contains(two));
        own.get("/removal-proposals/" + about).then().statusCode(404);
        own.post("/removal-proposals/" + about + "/acceptance", "{}").then().statusCode(404);
        own.post("/removal-proposals/" + about + "/rejection", "{\"reason\":\"x\"}")
                .then()
                .statusCode(404);
        var opened = own.post(
                "/plans/" + plan + "/reviews",
                "{\"year\":%d}".formatted(Walk.today().getYear()));
        opened.then().statusCode(201).body("proposed.entry", contains(two));
        assertThat(opened.asString()).doesNotContain(ward + "-1").doesNotContain(one);
        As.WARD.get("/removal-proposals/" + about).then().statusCode(404);
        As.WARD.get("/removal-proposals?plan=" + plan).then().body("items", empty());
        As.AUDITOR.get("/removal-proposals/" + about).then().statusCode(200);
        As.AUDITOR
                .post("/removal-proposals/" + about + "/acceptance", "{}")
                .then()
                .statusCode(403);
        As.OFFICER.get("/removal-proposals").then().statusCode(403);
        board.get("/removal-proposals?state=LATER")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("state"));
        board.get("/removal-proposals?plan=x").then().statusCode(400).body("violations[0].field", equalTo("plan"));
    }

    private void conclude(String review, String conclusions) {
        board.asks()
                .header("If-Match", board.get(review).header("ETag"))
                .body(conclusions)
                .put("/api/planning/v1" + review + "/conclusions")
                .then()
                .statusCode(200);
    }
}
