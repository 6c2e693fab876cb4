package vn.kecan.planning.report.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.kecan.planning.facts.Sex;
import vn.kecan.planning.report.notice.TellNotices.Outcome;
import vn.kecan.planning.testing.As;
import vn.kecan.planning.testing.PlanningTest;
import vn.kecan.planning.testing.Walk;
import vn.kecan.planning.testing.World;
import vn.kecan.planning.testing.WorldKnown;

/** The events: each once, whoever tells and whoever dies, lifted when the cause goes, and read in commit order. */
@QuarkusTest
class NoticeTellerIT extends PlanningTest {

    private static final Duration AT_ONCE = Duration.ZERO;
    private static final Duration A_PASS = Duration.ofMinutes(2);

    @Inject
    TellNotices teller;

    private final LocalDate due = Walk.today().plusDays(9);
    private final World world = World.lawful();
    private String ward;

    @BeforeEach
    void aWard() {
        Scripted.forget();
        ward = newWard(world);
    }

    @AfterEach
    void forget() {
        Scripted.forget();
    }

    /** Something has changed, and all units are told of it. */
    private void pass() {
        WorldKnown.become(world);
        var until = System.nanoTime() + A_PASS.toNanos();
        for (var outcome = Outcome.MORE; outcome == Outcome.MORE || outcome == Outcome.ELSEWHERE; ) {
            assertThat(System.nanoTime()).as("a pass ends").isLessThan(until);
            outcome = teller.tell(AT_ONCE);
        }
    }

    private void says(String unit, String... cadres) {
        Scripted.TOLD.put(
                unit,
                List.of(cadres).stream().map(it -> Scripted.due(unit, it, due)).toList());
    }

    private long told(boolean raised, String cadre) throws Exception {
        return number("select count(*) from notice_event where raised = %s and cadre = '%s'".formatted(raised, cadre));
    }

    private String now() {
        return end(As.SYSTEM);
    }

    /** Where the stream ends for a reader. */
    private static String end(As who) {
        var page = who.get("/notices/changes?limit=1000");
        while (!page.<List<String>>path("items.id").isEmpty()) {
            page = after(who, page.path("next"));
        }
        return page.path("next");
    }

    private static Response after(As who, String cursor) {
        return who.get("/notices/changes?limit=1000&after=" + cursor);
    }

    @Test
    void what_comes_up_is_told_once_and_lifted_when_its_cause_goes() throws Exception {
        pass();
        var from = now();
        says(ward, ward + "-1", ward + "-2");
        pass();
        pass();
        after(As.SYSTEM, from)
                .then()
                .statusCode(200)
                .body("items.findAll { it.data.unit == '" + ward + "' }", hasSize(2))
                .body("items[0].type", equalTo("vn.kecan.planning.rotation-due.raised.v1"))
                .body("items[0].specversion", equalTo("1.0"))
                .body("items[0].source", equalTo("/api/planning/v1"))
                .body("items[0].data.dueOn", equalTo(due.toString()))
                .body("items[0].data.because.en", equalTo("Has to move on."))
                .body("items[0].data.citation.act", equalTo("377-QĐ/TW"));
        says(ward, ward + "-2");
        pass();
        assertThat(told(false, ward + "-1")).isOne();
        assertThat(told(false, ward + "-2")).isZero();
        says(ward, ward + "-1", ward + "-2");
        pass();
        assertThat(told(true, ward + "-1")).isEqualTo(2);
        var answer = after(As.SYSTEM, from);
        List<String> subjects = answer.path("items.findAll { it.data.subject.cadre == '" + ward + "-1' }.subject");
        assertThat(subjects).hasSize(3).containsOnly(subjects.getFirst());
        List<String> ids = answer.path("items.id");
        assertThat(ids).doesNotHaveDuplicates();
    }

    @Test
    void a_deadline_is_raised_by_a_submission_and_lifted_by_a_withdrawal() throws Exception {
        var board = new As("board", ward, null, "org-board");
        world.cadre(ward + "-1", "1985-07", Sex.F, ward);
        WorldKnown.become(world);
        String id = board.post("/slates", """
                {"unit":"%s","term":"2025-2030","kind":"POST","post":"%s-DEP","seats":1,"surplus":0}""".formatted(ward, ward))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        board.post("/slates/" + id + "/candidates", "{\"cadre\":\"%s-1\"}".formatted(ward))
                .then()
                .statusCode(201);
        pass();
        var of = "slate = '" + id + "'";
        assertThat(number("select count(*) from notice_event where " + of)).isZero();
        board.post("/slates/" + id + "/submission", "{}").then().statusCode(201);
        assertThat(teller.tell(AT_ONCE)).as("a step taken is reason enough").isNotEqualTo(Outcome.NOTHING);
        pass();
        assertThat(number("select count(*) from notice_event where raised and " + of))
                .isOne();
        board.asks()
                .header("If-Match", board.get("/slates/" + id).header("ETag"))
                .header("Idempotency-Key", id)
                .body("{\"reason\":\"thôi\"}")
                .post("/api/planning/v1/slates/" + id + "/withdrawal")
                .then()
                .statusCode(201);
        pass();
        assertThat(number("select count(*) from notice_event where not raised and " + of))
                .isOne();
    }

    @Test
    void nothing_is_told_while_nothing_changed_nor_so_soon_after_a_whole_pass() {
        pass();
        assertThat(teller.tell(AT_ONCE)).isEqualTo(Outcome.NOTHING);
        WorldKnown.become(world);
        assertThat(teller.tell(Duration.ofHours(1))).isEqualTo(Outcome.NOTHING);
        assertThat(teller.tell(AT_ONCE)).isNotEqualTo(Outcome.NOTHING);
    }

    @Test
    void two_tellers_at_once_tell_each_notice_once() throws Exception {
        pass();
        for (var round = 0; round < 5; round++) {
            var one = ward + "-R" + round;
            says(ward, one);
            WorldKnown.become(world);
            var together = new CyclicBarrier(2);
            try (var both = Executors.newFixedThreadPool(2)) {
                var tells = new ArrayList<Future<List<Outcome>>>();
                for (var n = 0; n < 2; n++) {
                    tells.add(both.submit(() -> {
                        together.await();
                        var outcomes = new ArrayList<Outcome>();
                        for (var step = 0; step < 40; step++) {
                            outcomes.add(teller.tell(AT_ONCE));
                        }
                        return outcomes;
                    }));
                }
                for (var it : tells) {
                    it.get();
                }
            }
            assertThat(told(true, one)).as("round %d", round).isOne();
        }
    }

    @Test
    void a_teller_killed_in_the_middle_has_told_nothing_of_that_step_and_the_next_tells_all_once() throws Exception {
        pass();
        var wards = new ArrayList<String>();
        for (var n = 0; n < 150; n++) {
            var code = ward + "-%03d".formatted(n);
            world.ward(code);
            wards.add(code);
            says(code, code + "-X");
        }
        WorldKnown.become(world);
        var like = "unit like '" + ward + "-%' and cadre is not null";
        assertThat(teller.tell(AT_ONCE)).isEqualTo(Outcome.MORE);
        var first = number("select count(*) from notice_event where " + like);

        var dead = new AtomicBoolean();
        Scripted.whenAsked = () -> {
            if (!dead.getAndSet(true)) {
                kill();
            }
        };
        assertThatThrownBy(() -> teller.tell(AT_ONCE)).isInstanceOf(RuntimeException.class);
        assertThat(dead).isTrue();
        assertThat(number("select count(*) from notice_event where " + like)).isEqualTo(first);

        for (var outcome = Outcome.MORE; outcome == Outcome.MORE; ) {
            outcome = teller.tell(AT_ONCE);
        }
        assertThat(number("select count(*) from notice_event where " + like)).isEqualTo(wards.size());
        assertThat(number("select count(distinct key) from notice_event where " + like))
                .isEqualTo(wards.size());
        assertThat(first).isBetween(1L, (long) wards.size() - 1);
    }

    /** What the database sees of a teller who gets kill -9: his connection is gone in the middle of his transaction. */
    private void kill() {
        try (var elsewhere = Executors.newSingleThreadExecutor()) {
            var killed = elsewhere.submit(() -> number("""
                    select count(pg_terminate_backend(l.pid)) from pg_locks l join pg_class c on c.oid = l.relation
                    where c.relname = 'notice_teller' and l.pid <> pg_backend_pid()"""));
            assertThat(killed.get()).isPositive();
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    @Test
    void the_database_refuses_to_tell_a_notice_twice_and_to_forget_one() throws Exception {
        says(ward, ward + "-1");
        pass();
        assertThatThrownBy(() -> run("""
                insert into notice_event (key, raised, unit, notice, as_of, snapshot, rulebook)
                select key, true, unit, notice, as_of, snapshot, rulebook from notice_event where cadre = '%s-1'""".formatted(ward))).hasMessageContaining("notice_event_check");
        assertThatThrownBy(() -> run("delete from notice_event where unit = '" + ward + "'"))
                .hasMessageContaining("append-only");
        assertThatThrownBy(() -> run("update notice_event set raised = raised")).hasMessageContaining("append-only");
    }

    @Test
    void whoever_reads_on_misses_nothing_and_reads_nothing_twice() {
        pass();
        var from = now();
        says(ward, ward + "-1", ward + "-2", ward + "-3");
        pass();
        var ids = new ArrayList<String>();
        var cursor = from;
        for (var n = 0; n < 5; n++) {
            var page = As.SYSTEM.get("/notices/changes?limit=1&after=" + cursor);
            ids.addAll(page.<List<String>>path("items.id"));
            cursor = page.path("next");
        }
        assertThat(ids)
                .isEqualTo(after(As.SYSTEM, from).<List<String>>path("items.id"))
                .hasSizeGreaterThan(2);
        after(As.SYSTEM, cursor).then().body("items", hasSize(0));
    }

    @Test
    void whoever_waits_is_answered_when_something_is_told() throws Exception {
        pass();
        var from = now();
        says(ward, ward + "-1");
        try (var later = Executors.newSingleThreadExecutor()) {
            var waits = later.submit(() ->
                    As.SYSTEM.asks().header("Prefer", "wait=20").get("/api/planning/v1/notices/changes?after=" + from));
            Thread.sleep(400);
            pass();
            waits.get()
                    .then()
                    .statusCode(200)
                    .header("Preference-Applied", "wait=20")
                    .body("items.data.unit", hasItem(ward));
        }
    }

    @Test
    void everybody_reads_his_subtree_and_nothing_of_himself() throws Exception {
        pass();
        var from = now();
        says(ward, ward + "-1", ward + "-2");
        pass();
        var wardSystem = new As("partner", "00008", null, "system");
        wardSystem
                .get("/notices/changes?limit=1000")
                .then()
                .statusCode(200)
                .body("items.data.unit", not(hasItem(ward)));
        var nominee = new As("auditor.x", "HN", ward + "-1", "auditor");
        nominee.get("/notices/changes?limit=1000")
                .then()
                .statusCode(200)
                .body("items.data.subject.cadre", not(hasItem(ward + "-1")));
        after(nominee, from).then().statusCode(400).body("violations.field", hasItem("after"));
        As.AUDITOR
                .get("/notices/changes?limit=1000&after=" + end(As.AUDITOR))
                .then()
                .statusCode(200);
        As.BOARD.get("/notices/changes").then().statusCode(403);
        As.OFFICER.get("/notices/changes").then().statusCode(403);
        As.SYSTEM
                .get("/notices/changes?after=nonsense")
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("after"));
        As.SYSTEM.get("/notices/changes?limit=0").then().statusCode(400);
        As.SYSTEM.get("/notices/changes?wait=51").then().statusCode(400);
    }
}
