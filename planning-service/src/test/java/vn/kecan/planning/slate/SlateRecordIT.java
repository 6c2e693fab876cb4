package vn.kecan.planning.slate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static vn.kecan.planning.slate.SlateLifeIT.APPROVE;
import static vn.kecan.planning.slate.SlateLifeIT.RETURN;
import static vn.kecan.planning.slate.SlateLifeIT.add;
import static vn.kecan.planning.slate.SlateLifeIT.open;
import static vn.kecan.planning.slate.SlateLifeIT.submitted;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kecan.planning.testing.As;
import vn.kecan.planning.testing.PlanningTest;
import vn.kecan.planning.testing.Walk;

/** What is written of slates is written once, and stays. */
@QuarkusTest
class SlateRecordIT extends PlanningTest {

    @Test
    void the_same_key_gives_the_same_answer_and_another_body_is_refused() throws Exception {
        var key = UUID.randomUUID().toString();
        var body = """
            {"unit":"00004","term":"2025-2030","kind":"POST","post":"00004-DEP","seats":1}\
            """;
        var first = As.WARD.post("/slates", body, key);
        var entries = entries();
        var second = As.WARD.post("/slates", body, key);
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(entries()).isEqualTo(entries);
        As.WARD
                .post("/slates", body.replace("\"seats\":1", "\"seats\":2"), key)
                .then()
                .statusCode(422);
        As.WARD.asks().body(body).post("/api/planning/v1/slates").then().statusCode(428);
    }

    @Test
    void a_dry_run_answers_and_leaves_nothing() throws Exception {
        var id = open(As.WARD, 1, 0);
        add(As.WARD, id, "HN-000001");
        var before = entries();
        As.WARD
                .post("/slates/" + id + "/submission?dryRun=true", "{}")
                .then()
                .statusCode(200)
                .body("version", equalTo(1));
        As.WARD.get("/slates/" + id).then().body("state", equalTo("DRAFT"));
        As.WARD.get("/slates/" + id + "/versions").then().body("items", equalTo(List.of()));
        assertThat(entries()).isEqualTo(before);
    }

    @Test
    void of_two_approvers_at_once_one_wins() throws Exception {
        var id = submitted(As.WARD);
        Walk.toBalloted(As.WARD, id, "HN-000001");
        Walk.approve(As.LEAD, id).then().statusCode(201);
        try (var pool = Executors.newFixedThreadPool(2)) {
            Callable<Integer> one = () ->
                    As.APPROVER.post("/slates/" + id + "/approvals", APPROVE).statusCode();
            Callable<Integer> other = () ->
                    As.APPROVER_2.post("/slates/" + id + "/approvals", RETURN).statusCode();
            var answers = pool.invokeAll(List.of(one, other));
            assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(201, 409);
        }
        assertThat(number("select count(*) from slate_act where slate = '" + id + "' and act in ('APPROVE','RETURN')"))
                .isEqualTo(1);
    }

    @Test
    void a_stale_if_match_is_refused_where_it_is_given() {
        var id = open(As.WARD, 1, 0);
        var stale = As.WARD.get("/slates/" + id).header("ETag");
        add(As.WARD, id, "HN-000001");
        As.WARD
                .asks()
                .header("If-Match", stale)
                .header("Idempotency-Key", UUID.randomUUID())
                .body("{}")
                .post("/api/planning/v1/slates/" + id + "/submission")
                .then()
                .statusCode(412);
    }

    @Test
    void every_write_has_one_ledger_entry_that_says_who_and_why() throws Exception {
        var before = entries();
        var id = submitted(As.WARD);
        Walk.toBalloted(As.WARD, id, "HN-000001");
        Walk.toApproved(id);
        assertThat(entries()).isEqualTo(before + 3 + 4 + 5 + 2);
        assertThat(number("select count(*) from ledger_entry where subject = '" + id
                        + "' and action = 'slate.approve' and actor = 'approver2.hn' and why = 'Đủ điều"
                        + " kiện' and decision ->> 'number' = '12-QĐ/TU' and before_hash is not null"
                        + " and after_hash is not null"))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "update slate set seats = 99",
                "delete from slate",
                "update slate_act set actor_id = 'x'",
                "delete from slate_act",
                "update slate_version set frozen = '{}'",
                "delete from slate_version",
                "truncate slate_version",
                "delete from slate_candidate",
                "update slate_candidate set cadre = 'x'",
                "truncate slate_candidate",
            })
    void the_database_itself_keeps_what_was_done(String sql) {
        submitted(As.WARD);
        assertThatThrownBy(() -> run(sql)).hasMessageMatching("(?s).*(append-only|keeps its versions).*");
    }

    @Test
    void the_list_pages_without_losing_or_doubling_while_others_write() {
        var before =
                new ArrayList<>(As.WARD.get("/slates?limit=1000").jsonPath().getList("items.id", String.class));
        for (var i = 0; i < 5; i++) {
            before.add(open(As.WARD, 1, 0));
        }
        var seen = new ArrayList<String>();
        var cursor = "";
        do {
            var page = As.WARD.get("/slates?limit=2" + cursor).jsonPath();
            seen.addAll(page.getList("items.id", String.class));
            var next = page.getString("next");
            open(As.WARD, 1, 0);
            cursor = next == null ? null : "&cursor=" + next;
        } while (cursor != null);
        assertThat(seen).containsExactlyElementsOf(before);
    }
}
