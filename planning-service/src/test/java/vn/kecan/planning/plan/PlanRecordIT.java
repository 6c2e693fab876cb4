package vn.kecan.planning.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is written of plans is written once, and nothing is overwritten. */
@QuarkusTest
class PlanRecordIT extends EmptyPlan {

    @Test
    void a_change_and_a_removal_overwrite_nothing() throws Exception {
        var id = add(1, "DEP");
        var path = "/plans/" + plan + "/entries/" + id;
        var first = board.get(path);
        var knownThen = java.time.Instant.parse(first.path("knownFrom")).toString();
        board.patch(path, "\"1\"", "{\"rank\":5,\"reason\":\"x\"}").then().statusCode(412);
        board.asks()
                .body("{\"rank\":5,\"reason\":\"x\"}")
                .patch("/api/planning/v1" + path)
                .then()
                .statusCode(428);
        board.patch(path, first.header("ETag"), "{\"rank\":5}").then().statusCode(400);
        var changed =
                board.patch(path, first.header("ETag"), "{\"rank\":5,\"readiness\":\"LATER\",\"reason\":\"review\"}");
        changed.then().statusCode(200).body("rank", equalTo(5)).body("readiness", equalTo("LATER"));

        board.delete(path, changed.header("ETag")).then().statusCode(400);
        board.delete(path + "?reason=retired", first.header("ETag")).then().statusCode(412);
        board.delete(path + "?reason=retired", changed.header("ETag")).then().statusCode(204);
        board.get(path).then().statusCode(404);
        board.get("/plans/" + plan + "/entries").then().body("items", empty());
        board.get("/plans/" + plan + "/entries?knownAt=" + knownThen)
                .then()
                .body("items", hasSize(1))
                .body("items[0].rank", equalTo(1));
        assertThat(number("select count(*) from plan_entry where id = '" + id + "' and known_to is not null"))
                .isEqualTo(2);
        assertThat(number("select count(*) from ledger_entry where subject = '" + id
                        + "' and action = 'plan.entry.remove' and why = 'retired'"))
                .isEqualTo(1);
    }

    @Test
    void who_steps_in_at_once_and_where_he_comes_from_are_stated_changed_and_kept_in_history() throws Exception {
        var silent = add(1, "DEP");
        board.get("/plans/" + plan + "/entries/" + silent)
                .then()
                .body("emergencyCover", equalTo(false))
                .body("source", nullValue());
        var stated = entry(2, "DEP", 2).replace("}", ",\"emergencyCover\":true,\"source\":\"OUTSIDE\"}");
        var id = board.post("/plans/" + plan + "/entries", stated)
                .then()
                .statusCode(201)
                .body("emergencyCover", equalTo(true))
                .body("source", equalTo("OUTSIDE"))
                .extract()
                .path("id");
        aged(id.toString());
        var path = "/plans/" + plan + "/entries/" + id;
        board.patch(path, board.get(path).header("ETag"), "{\"rank\":3,\"reason\":\"review\"}")
                .then()
                .body("emergencyCover", equalTo(true))
                .body("source", equalTo("OUTSIDE"));
        board.patch(
                        path,
                        board.get(path).header("ETag"),
                        "{\"emergencyCover\":false,\"source\":\"IN_HOUSE\",\"reason\":\"review\"}")
                .then()
                .body("emergencyCover", equalTo(false))
                .body("source", equalTo("IN_HOUSE"));
        board.get(path + "?asOf=2026-01-01")
                .then()
                .body("emergencyCover", equalTo(true))
                .body("source", equalTo("OUTSIDE"));
        board.post("/plans/" + plan + "/entries", stated.replace("OUTSIDE", "ABROAD"))
                .then()
                .statusCode(400);
    }

    @Test
    void an_entry_of_last_year_stays_in_last_year_when_it_is_changed_or_removed() throws Exception {
        var id = add(1, "DEP");
        aged(id);
        var path = "/plans/" + plan + "/entries/" + id;
        board.patch(path, board.get(path).header("ETag"), "{\"rank\":9,\"reason\":\"review\"}")
                .then()
                .statusCode(200);
        board.get(path + "?asOf=2026-01-01").then().statusCode(200).body("rank", equalTo(1));
        board.get(path).then().body("rank", equalTo(9));
        board.delete(path + "?reason=gone", board.get(path).header("ETag"))
                .then()
                .statusCode(204);
        board.get("/plans/" + plan + "/entries").then().body("items", empty());
        board.get("/plans/" + plan + "/entries?asOf=2026-01-01").then().body("items.rank", equalTo(List.of(1)));
    }

    @Test
    void an_entry_may_end_on_a_day_to_come_and_counts_until_then() throws Exception {
        var id = add(1, "DEP");
        var path = "/plans/" + plan + "/entries/" + id;
        board.delete(path + "?reason=review&on=2020-01-01", board.get(path).header("ETag"))
                .then()
                .statusCode(400)
                .body("violations.field", equalTo(List.of("on")));
        board.delete(path + "?reason=review&on=2099-03-01", board.get(path).header("ETag"))
                .then()
                .statusCode(204);
        board.get(path).then().body("validTo", equalTo("2099-03-01"));
        board.get("/plans/" + plan + "/entries?asOf=2099-02-28").then().body("items.id", equalTo(List.of(id)));
        board.get("/plans/" + plan + "/entries?asOf=2099-03-01").then().body("items", empty());
        assertThat(number("select count(*) from ledger_entry where subject = '" + id
                        + "' and action = 'plan.entry.remove' and why = 'review'"))
                .isEqualTo(1);
        board.delete(path + "?reason=review&on=2099-03-01", board.get(path).header("ETag"))
                .then()
                .statusCode(400);
        board.delete(path + "?reason=sooner", board.get(path).header("ETag"))
                .then()
                .statusCode(204);
        board.get("/plans/" + plan + "/entries").then().body("items", empty());
    }

    /** As if it had been entered a year ago. */
    private void aged(String id) throws Exception {
        run("alter table plan_entry disable trigger plan_entry_versions;"
                + "update plan_entry set valid_from = '2025-11-01' where id = '" + id + "';"
                + "alter table plan_entry enable trigger plan_entry_versions");
    }

    @Test
    void the_same_key_gives_the_same_entry_and_a_dry_run_none() throws Exception {
        var key = UUID.randomUUID().toString();
        board.post("/plans/" + plan + "/entries?dryRun=true", entry(1, "DEP", 1))
                .then()
                .statusCode(200)
                .body("judged.verdicts.rule", hasItem("PL-10"));
        board.get("/plans/" + plan + "/entries").then().body("items", empty());
        var first = board.post("/plans/" + plan + "/entries", entry(1, "DEP", 1), key);
        var before = entries();
        var second = board.post("/plans/" + plan + "/entries", entry(1, "DEP", 1), key);
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(entries()).isEqualTo(before);
        board.post("/plans/" + plan + "/entries", entry(2, "DEP", 1), key)
                .then()
                .statusCode(422);
    }

    @Test
    void entries_page_by_post_and_rank_on_one_stable_state() {
        for (var n = 1; n <= 6; n++) {
            add(n, "DEP");
        }
        var seen = new ArrayList<String>();
        String cursor = "";
        do {
            var page = board.get("/plans/" + plan + "/entries?limit=2" + cursor).jsonPath();
            seen.addAll(page.getList("items.cadre", String.class));
            var next = page.getString("next");
            cursor = next == null ? null : "&cursor=" + next;
            if (seen.size() == 2) {
                add(1, "EXEC");
                add(8, "SEC");
            }
        } while (cursor != null);
        assertThat(seen).containsExactly(ward + "-1", ward + "-2", ward + "-3", ward + "-4", ward + "-5", ward + "-6");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "update plan set term = 'x'",
                "delete from plan",
                "update plan_entry set rank = 77",
                "delete from plan_entry",
                "truncate plan_entry",
            })
    void the_database_itself_keeps_what_was_planned(String sql) {
        add(1, "DEP");
        assertThatThrownBy(() -> run(sql)).hasMessageMatching("(?s).*(append-only|keeps its versions).*");
    }
}
