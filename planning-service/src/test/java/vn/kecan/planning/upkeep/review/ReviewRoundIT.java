package vn.kecan.planning.upkeep.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.*;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kecan.planning.moment.Moments;
import vn.kecan.planning.rule.deadline.DeadlineKind;
import vn.kecan.planning.testing.As;
import vn.kecan.planning.testing.Walk;

/** A whole round of review: opened, concluded, closed in one write, reported, and readable for ever. */
@QuarkusTest
class ReviewRoundIT extends ReviewedPlan {

    @Inject
    ReviewsDue due;

    @Inject
    Moments moments;

    @Test
    void a_round_is_opened_concluded_closed_and_reported() throws Exception {
        var opened = board.post(reviews(), "{\"year\":%d,\"reason\":\"Rà soát\"}".formatted(thisYear()));
        opened.then()
                .statusCode(201)
                .body("state", equalTo("OPEN"))
                .body("number", equalTo(1))
                .body("unit", equalTo(ward))
                .body("opening.judged.verdicts.rule", contains("PL-21"))
                .body("opening.judged.verdicts[0].facts.due", equalTo(thisYear() + "-03-31"));
        var review = reviews() + "/" + opened.path("id");
        set(board, review, conclusions(of(two, three), of(one), adding(entry("4", "DEP"))))
                .then()
                .statusCode(200)
                .body("lines.conclusion", contains("KEEP", "KEEP", "REMOVE", "ADD"))
                .body("lines.verdicts.flatten()", empty());
        assertThat(planned()).containsExactlyInAnyOrder(ward + "-1", ward + "-2", ward + "-3");

        board.post(review + "/closing?dryRun=true", CLOSING).then().statusCode(200);
        assertThat(planned()).containsExactlyInAnyOrder(ward + "-1", ward + "-2", ward + "-3");
        var ledger = entries();
        close(board, review).then().statusCode(201).body("state", equalTo("CLOSED"));
        assertThat(entries()).isEqualTo(ledger + 1);
        assertThat(planned()).containsExactlyInAnyOrder(ward + "-2", ward + "-3", ward + "-4");

        var told = board.post(
                review + "/report", "{\"reportedOn\":\"%s\",\"document\":%s}".formatted(Walk.today(), DOCUMENT));
        told.then()
                .statusCode(201)
                .body("state", equalTo("REPORTED"))
                .body("report.on", equalTo(Walk.today().toString()))
                .body("report.judged.verdicts.rule", contains("PL-21"))
                .body("report.judged.verdicts[0].facts.due", equalTo(thisYear() + "-06-30"));
        for (var reader : List.of(board, As.AUDITOR, As.APPROVER)) {
            reader.get(review)
                    .then()
                    .statusCode(200)
                    .body("closing.judged.snapshot", notNullValue())
                    .body("closing.judged.rulebook", notNullValue())
                    .body("closing.document.number", equalTo("12-QĐ/TU"))
                    .body("lines.find { it.conclusion == 'REMOVE' }.entry", equalTo(one))
                    .body("lines.find { it.conclusion == 'ADD' }.entry", notNullValue())
                    .body("lines.find { it.conclusion == 'ADD' }.verdicts.rule", hasItem("PL-10"))
                    .body("lines.findAll { it.conclusion == 'KEEP' }.verdicts[0].rule", hasItems("PL-10", "PL-22"));
        }
        board.get("/plans/" + plan + "/entries")
                .then()
                .body("items.find { it.cadre == '" + ward + "-4' }.reason", equalTo("nguồn mới"));
        board.get(reviews()).then().body("items.state", contains("REPORTED"));
        assertThat(number("select count(*) from ledger_entry where action like 'review.%' and subject = '"
                        + opened.path("id") + "'"))
                .isEqualTo(4);
    }

    @Test
    void who_comes_in_finds_the_place_of_who_goes_out() {
        board.post("/plans/" + plan + "/entries", entry("4", "CHAIR")).then().statusCode(201);
        board.post("/plans/" + plan + "/entries", entry("5", "CHAIR")).then().statusCode(201);
        board.post("/plans/" + plan + "/entries", entry("6", "CHAIR"))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:rule:PL-05"));
        var review = opened();
        var all = board.get("/plans/" + plan + "/entries").jsonPath();
        var others = all.getList("items.id", String.class).stream()
                .filter(it -> !it.equals(three))
                .toArray(String[]::new);
        set(board, review, conclusions(of(others), of(three), adding(entry("6", "CHAIR"))))
                .then()
                .statusCode(200);
        close(board, review).then().statusCode(201);
        assertThat(planned()).contains(ward + "-6").doesNotContain(ward + "-3");
    }

    @Test
    void one_review_of_a_plan_is_open_at_a_time_whoever_opens() throws Exception {
        try (var pool = Executors.newFixedThreadPool(2)) {
            Callable<Integer> open = () ->
                    board.post(reviews(), "{\"year\":%d}".formatted(thisYear())).statusCode();
            var answers = pool.invokeAll(List.of(open, open));
            assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(201, 409);
        }
        mustChangeNothing(() -> board.post(reviews(), "{\"year\":%d}".formatted(thisYear()))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem:review-open")));
        var review = reviews() + "/" + board.get(reviews()).jsonPath().getString("items[0].id");
        board.post(review + "/withdrawal", "{\"reason\":\"mở nhầm\"}")
                .then()
                .statusCode(201)
                .body("state", equalTo("WITHDRAWN"))
                .body("withdrawal.reason", equalTo("mở nhầm"));
        board.post(reviews(), "{\"year\":%d}".formatted(thisYear()))
                .then()
                .statusCode(201)
                .body("number", equalTo(2))
                .body("opening.judged.verdicts", hasSize(1));
    }

    @Test
    void a_second_review_in_a_year_is_reported_and_says_so() throws Exception {
        var first = opened();
        set(board, first, conclusions(of(one, two, three), "[]", "[]")).then().statusCode(200);
        close(board, first).then().statusCode(201);
        mustChangeNothing(() -> board.post(reviews(), "{\"year\":%d}".formatted(thisYear()))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:rule:PL-21"))
                .body("violations[0].field", equalTo("document")));
        board.post(reviews(), "{\"year\":%d,\"document\":%s}".formatted(thisYear(), DOCUMENT))
                .then()
                .statusCode(201)
                .body("number", equalTo(2))
                .body("opening.judged.verdicts.rule", contains("PL-21", "PL-21"))
                .body("opening.judged.verdicts[1].outcome", equalTo("WARNED"))
                .body("opening.judged.verdicts[1].margin", equalTo(-30))
                .body("opening.judged.verdicts[1].facts.reported", equalTo(true));
    }

    @Test
    void what_the_round_does_not_foresee_is_refused_by_state() throws Exception {
        var review = opened();
        var report = "{\"reportedOn\":\"%s\",\"document\":%s}".formatted(Walk.today(), DOCUMENT);
        mustChangeNothing(() -> board.post(review + "/report", report)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem:wrong-state"))
                .body("violations[0].value", equalTo("OPEN")));
        set(board, review, conclusions(of(one, two, three), "[]", "[]")).then().statusCode(200);
        close(board, review).then().statusCode(201);
        mustChangeNothing(() -> {
            close(board, review).then().statusCode(409).body("violations[0].value", equalTo("CLOSED"));
            set(board, review, conclusions("[]", "[]", "[]")).then().statusCode(409);
            board.post(review + "/withdrawal", "{\"reason\":\"x\"}").then().statusCode(409);
        });
        mustChangeNothing(() -> {
            var tomorrow = report.replace(
                    Walk.today().toString(), Walk.today().plusDays(1).toString());
            board.post(review + "/report", tomorrow)
                    .then()
                    .statusCode(422)
                    .body("violations[0].field", equalTo("reportedOn"));
            var yesterday = report.replaceFirst(
                    Walk.today().toString(), Walk.today().minusDays(1).toString());
            board.post(review + "/report", yesterday).then().statusCode(422);
        });
        board.post(review + "/report", report).then().statusCode(201);
        board.post(review + "/report", report).then().statusCode(409);
    }

    @Test
    void closing_asks_for_a_conclusion_on_every_entry() throws Exception {
        var review = opened();
        set(board, review, conclusions(of(two), "[]", "[]")).then().statusCode(200);
        mustChangeNothing(() -> close(board, review)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem:review-incomplete"))
                .body("violations.value", containsInAnyOrder(one, three)));
        set(board, review, conclusions(of(two, three), of(one), "[]")).then().statusCode(200);
        var path = "/plans/" + plan + "/entries/" + one;
        board.delete(path + "?reason=x", board.get(path).header("ETag")).then().statusCode(204);
        close(board, review).then().statusCode(409).body("violations.value", contains(one));
    }

    @Test
    void nothing_is_half_written_when_one_addition_is_barred() throws Exception {
        var review = opened();
        var additions = adding(entry("4", "DEP"), entry("OLD", "DEP"));
        set(board, review, conclusions(of(two, three), of(one), additions))
                .then()
                .statusCode(200);
        mustChangeNothing(() -> close(board, review)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:rule:PL-10"))
                .body("violations[0].value", equalTo(ward + "-OLD")));
        board.get(review).then().body("state", equalTo("OPEN"));
        set(board, review, conclusions(of(two, three), of(one), adding(entry("4", "DEP"))))
                .then()
                .statusCode(200);
        close(board, review).then().statusCode(201);
        assertThat(planned()).containsExactlyInAnyOrder(ward + "-2", ward + "-3", ward + "-4");
    }

    @Test
    void conclusions_name_entries_of_the_plan_once_and_persons_in_reach() throws Exception {
        var review = opened();
        mustChangeNothing(() -> {
            set(board, review, conclusions("[]", of(plan), "[]"))
                    .then()
                    .statusCode(422)
                    .body("violations[0].field", equalTo("removals[0].entry"));
            set(board, review, conclusions(of(one), of(two, one), "[]"))
                    .then()
                    .statusCode(422)
                    .body("violations[0].field", equalTo("removals[1].entry"));
            set(board, review, conclusions("[]", "[]", adding(entry("4", "DEP"), entry("4", "DEP"))))
                    .then()
                    .statusCode(422)
                    .body("violations[0].field", equalTo("additions"));
            set(board, review, conclusions("[]", "[]", adding(entry("99", "DEP"))))
                    .then()
                    .statusCode(404);
            set(board, review, conclusions("[{\"entry\":\"" + one + "\",\"reason\":\" \"}]", "[]", "[]"))
                    .then()
                    .statusCode(400);
            board.asks()
                    .header("If-Match", "\"1\"")
                    .body(conclusions("[]", "[]", "[]"))
                    .put("/api/planning/v1" + review + "/conclusions")
                    .then()
                    .statusCode(412);
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {1999, -1, 1})
    void a_year_is_one_in_which_there_was_the_plan_and_not_one_to_come(int year) throws Exception {
        var asked = year < 1000 ? thisYear() + year : year;
        mustChangeNothing(() -> board.post(reviews(), "{\"year\":%d}".formatted(asked))
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("year")));
        board.post(reviews(), "{\"year\":null}").then().statusCode(400);
    }

    @Test
    void a_plan_not_reviewed_for_a_year_is_warned_until_it_is() throws Exception {
        board.get("/plans/" + plan + "/verdicts")
                .then()
                .body("list.find { it.rule == 'PL-01' }.outcome", equalTo("ALLOWED"));
        run("alter table plan disable trigger plan_append_only;"
                + "update plan set recorded_at = recorded_at - interval '13 months' where id = '" + plan + "';"
                + "alter table plan enable trigger plan_append_only");
        board.get("/plans/" + plan + "/verdicts")
                .then()
                .body("list.find { it.rule == 'PL-01' }.outcome", equalTo("WARNED"))
                .body("list.find { it.rule == 'PL-01' }.margin", lessThan(-20));
        var review = opened();
        set(board, review, conclusions(of(one, two, three), "[]", "[]")).then().statusCode(200);
        close(board, review).then().statusCode(201);
        board.get("/plans/" + plan + "/verdicts")
                .then()
                .body("list.find { it.rule == 'PL-01' }.outcome", equalTo("ALLOWED"))
                .body(
                        "list.find { it.rule == 'PL-01' }.facts.lastReview",
                        equalTo(Walk.today().toString()));
    }

    @Test
    void what_is_next_to_do_is_told_by_day_and_as_notices() throws Exception {
        assertThat(due())
                .extracting(ReviewDue::kind, ReviewDue::due)
                .containsExactly(tuple(DeadlineKind.YEARLY_REVIEW, LocalDate.of(thisYear() + 1, 3, 31)));
        run("alter table plan disable trigger plan_append_only;"
                + "update plan set recorded_at = recorded_at - interval '13 months' where id = '" + plan + "';"
                + "alter table plan enable trigger plan_append_only");
        assertThat(due())
                .extracting(ReviewDue::kind, ReviewDue::due)
                .containsExactly(tuple(DeadlineKind.YEARLY_REVIEW, LocalDate.of(thisYear(), 3, 31)));
        board.get("/notices?kind=REVIEW_DUE&months=0&unit=" + ward)
                .then()
                .body("items.dueOn", contains(thisYear() + "-03-31"))
                .body("items[0].rule", equalTo("PL-21"))
                .body("items[0].subject.plan", equalTo(plan));

        var review = opened();
        set(board, review, conclusions(of(one, two, three), "[]", "[]")).then().statusCode(200);
        close(board, review).then().statusCode(201);
        assertThat(due())
                .extracting(ReviewDue::kind, ReviewDue::due)
                .containsExactly(
                        tuple(DeadlineKind.REVIEW_REPORT, LocalDate.of(thisYear(), 6, 30)),
                        tuple(DeadlineKind.YEARLY_REVIEW, LocalDate.of(thisYear() + 1, 3, 31)));
        board.get("/notices?kind=REVIEW_DUE&months=0&unit=" + ward)
                .then()
                .body("items.dueOn", contains(thisYear() + "-06-30"))
                .body("items[0].subject.review", equalTo(review.substring(review.lastIndexOf('/') + 1)));
        board.post(review + "/report", "{\"reportedOn\":\"%s\",\"document\":%s}".formatted(Walk.today(), DOCUMENT))
                .then()
                .statusCode(201)
                .body("report.judged.verdicts[0].outcome", equalTo("WARNED"));
        assertThat(due()).extracting(ReviewDue::kind).containsExactly(DeadlineKind.YEARLY_REVIEW);
    }

    private List<ReviewDue> due() {
        return QuarkusTransaction.requiringNew().call(() -> due.within("HN", moments.now())).stream()
                .filter(it -> it.unit().equals(ward))
                .toList();
    }

    @Test
    void nobody_learns_what_is_concluded_of_himself_nor_undoes_it() {
        var own = new As("candidate", ward, ward + "-2", "org-board", "auditor");
        var review = opened();
        set(board, review, conclusions(of(one, three), of(two), "[]")).then().statusCode(200);
        own.get(review).then().statusCode(200).body("lines.cadre", contains(ward + "-1", ward + "-3"));
        assertThat(own.get(review).asString() + own.get(reviews()).asString())
                .doesNotContain(ward + "-2")
                .doesNotContain(two);
        set(own, review, conclusions(of(one, three, two), "[]", "[]"))
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("kept[2].entry"));
        set(own, review, conclusions("[]", "[]", adding(entry("2", "SEC"))))
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:problem:own-candidacy"));
        set(own, review, conclusions(of(one, three), "[]", adding(entry("4", "DEP"))))
                .then()
                .statusCode(200)
                .body("lines.cadre", contains(ward + "-1", ward + "-3", ward + "-4"));
        var closed = close(own, review);
        closed.then().statusCode(201);
        assertThat(closed.asString()).doesNotContain(ward + "-2").doesNotContain(two);
        assertThat(planned()).containsExactlyInAnyOrder(ward + "-1", ward + "-3", ward + "-4");
        board.get(review).then().body("lines.find { it.conclusion == 'REMOVE' }.cadre", equalTo(ward + "-2"));
    }

    @Test
    void who_is_in_the_plan_himself_closes_without_being_asked_of_himself() {
        var own = new As("candidate", ward, ward + "-2", "org-board");
        var review = opened();
        set(own, review, conclusions(of(one, three), "[]", "[]")).then().statusCode(200);
        close(own, review).then().statusCode(201);
        assertThat(planned()).contains(ward + "-2");
    }

    @Test
    void another_ward_does_not_learn_that_there_is_a_review_and_roles_must_fit() {
        var review = opened();
        for (var stranger : List.of(As.WARD, As.FOREIGNER)) {
            stranger.get(review).then().statusCode(404);
            stranger.get(reviews()).then().statusCode(404);
            stranger.post(reviews(), "{\"year\":%d}".formatted(thisYear()))
                    .then()
                    .statusCode(404);
            close(stranger, review).then().statusCode(404);
        }
        for (var reader : List.of(As.APPROVER, As.AUDITOR)) {
            close(reader, review).then().statusCode(403);
            reader.post(reviews(), "{\"year\":%d}".formatted(thisYear())).then().statusCode(403);
        }
        As.OFFICER.get(review).then().statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete from plan_review",
                "update plan_review set year = 2000",
                "truncate plan_review cascade",
                "update plan_review_act set reason = 'x'",
                "delete from plan_review_act"
            })
    void the_database_itself_keeps_what_was_reviewed(String sql) {
        opened();
        assertThatThrownBy(() -> run(sql)).hasMessageMatching("(?s).*(append-only|ended once).*");
    }
}
