package vn.kecan.planning.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static vn.kecan.planning.testing.Walk.ballot;
import static vn.kecan.planning.testing.Walk.conference;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kecan.planning.testing.As;
import vn.kecan.planning.testing.PlanningTest;
import vn.kecan.planning.testing.Walk;

/** Conferences step by step: what follows from the counts, what is refused, what stays sealed. */
@QuarkusTest
class BallotIT extends PlanningTest {

    private static final Map<String, Integer> AHEAD = Map.of("HN-000001", 20, "HN-000002", 8);

    @Test
    void five_conferences_bring_a_slate_to_its_decision() {
        var id = Slate.consulted();
        ballot(As.WARD, id, conference(1, Map.of()))
                .then()
                .statusCode(201)
                .body("conference", equalTo("LIST"))
                .body("counts.goingOn", equalTo(List.of("HN-000001", "HN-000002")));
        ballot(As.WARD, id, conference(2, AHEAD)).then().statusCode(201).body("sealed", equalTo(true));
        ballot(As.WARD, id, conference(3, Map.of("HN-000001", 20)))
                .then()
                .statusCode(201)
                .body("counts.goingOn", equalTo(List.of("HN-000001")))
                .body("counts.verdicts.find { it.rule == 'AP-12' }.outcome", equalTo("ALLOWED"));
        ballot(As.WARD, id, conference(4, Map.of("HN-000001", 12))).then().statusCode(201);
        Slate.mustBe(id, "CONSULTED");
        ballot(As.WARD, id, conference(5, Map.of("HN-000001", 16)))
                .then()
                .statusCode(201)
                .body("counts.goingOn", equalTo(List.of("HN-000001")))
                .body("counts.verdicts.find { it.rule == 'AP-14' }.outcome", equalTo("ALLOWED"));
        Slate.mustBe(id, "BALLOTED");
    }

    @Test
    void sealed_counts_are_shown_to_nobody_until_all_conferences_are_held() {
        var id = Slate.consulted();
        ballot(As.WARD, id, conference(1, Map.of())).then().statusCode(201);
        var key = "sealed-" + id;
        var said = As.WARD.post("/slates/" + id + "/ballots", conference(2, AHEAD), key);
        said.then().statusCode(201).body("counts", nullValue());
        var n = said.path("n");
        var again = As.WARD.post("/slates/" + id + "/ballots", conference(2, AHEAD), key);
        assertThat(again.asString()).isEqualTo(said.asString());
        for (var step = 3; step <= 5; step++) {
            for (var who : List.of(As.WARD, As.LEAD, As.BOARD, As.APPROVER, As.AUDITOR)) {
                who.get("/slates/" + id + "/ballots/" + n)
                        .then()
                        .statusCode(200)
                        .body("counts", nullValue());
                who.get("/slates/" + id + "/ballots")
                        .then()
                        .body("items.findAll { it.sealed }.counts.findAll { it != null }", equalTo(List.of()));
                who.get("/slates/" + id + "/ballots/" + n + "/minutes")
                        .then()
                        .statusCode(409)
                        .body("type", equalTo("urn:problem:sealed"));
            }
            As.APPROVER
                    .post("/slates/" + id + "/approvals", Walk.APPROVE)
                    .then()
                    .statusCode(409);
            ballot(As.WARD, id, conference(step, Map.of("HN-000001", 19)))
                    .then()
                    .statusCode(201);
        }
        As.AUDITOR
                .get("/slates/" + id + "/ballots/" + n)
                .then()
                .body("counts.votes.find { it.cadre == 'HN-000001' }.votes", equalTo(20))
                .body("counts.goingOn", equalTo(List.of("HN-000001")));
        As.AUDITOR.get("/slates/" + id + "/ballots/" + n + "/minutes").then().statusCode(200);
        Walk.giveBack(As.APPROVER, id).then().statusCode(201);
        As.AUDITOR.get("/slates/" + id + "/ballots/" + n).then().body("counts", nullValue());
    }

    @Test
    void the_ledger_hashes_a_sealed_conference_with_a_salt() throws Exception {
        var id = Slate.consulted();
        ballot(As.WARD, id, conference(1, Map.of())).then().statusCode(201);
        ballot(As.WARD, id, conference(2, AHEAD)).then().statusCode(201);
        assertThat(number("select count(*) from ledger_entry where subject = '" + id
                        + "' and action = 'slate.ballot' and why is null and decision is null"
                        + " and position('HN-000001' in convert_from(canonical, 'UTF8')) = 0"))
                .isEqualTo(2);
        assertThat(number("select count(distinct salt) from slate_ballot where slate = '" + id + "'"))
                .isEqualTo(2);
    }

    @Test
    void when_nobody_goes_on_the_procedure_stops() {
        var id = Slate.consulted();
        ballot(As.WARD, id, conference(1, Map.of())).then().statusCode(201);
        ballot(As.WARD, id, conference(2, Map.of("HN-000001", 8, "HN-000002", 8)))
                .then()
                .statusCode(201);
        ballot(As.WARD, id, conference(3, Map.of("HN-000001", 20)))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem:procedure-stopped"));
        Slate.mustBe(id, "CONSULTED");
        Walk.giveBack(As.APPROVER, id).then().statusCode(201);
    }

    @Test
    void a_new_name_at_step_3_needs_two_thirds() {
        var id = Slate.consulted();
        ballot(As.WARD, id, conference(1, Map.of())).then().statusCode(201);
        ballot(As.WARD, id, conference(2, AHEAD)).then().statusCode(201);
        As.WARD
                .post("/slates/" + id + "/ballots?dryRun=true", conference(3, Map.of("HN-000002", 19, "HN-000001", 9)))
                .then()
                .statusCode(200)
                .body("counts.goingOn", equalTo(List.of("HN-000001")))
                .body("counts.verdicts.find { it.rule == 'AP-13' }.outcome", equalTo("WARNED"));
        ballot(As.WARD, id, conference(3, Map.of("HN-000002", 20, "HN-000001", 8)))
                .then()
                .statusCode(201)
                .body("counts.goingOn", equalTo(List.of("HN-000002")))
                .body("counts.verdicts.find { it.rule == 'AP-13' }.outcome", equalTo("ALLOWED"));
        ballot(As.WARD, id, conference(4, Map.of("HN-000001", 1)))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:problem:not-going-on"));
    }

    @Test
    void of_two_tied_at_exactly_half_the_head_chooses() {
        var id = toStep5();
        var tied = Map.of("HN-000001", 15, "HN-000002", 15);
        ballot(As.WARD, id, conference(5, 30, 30, 30, 30, 30, tied, ""))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:rule:AP-14"));
        ballot(As.WARD, id, conference(5, 30, 30, 30, 30, 30, Map.of("HN-000001", 16), "\"choice\":\"HN-000002\","))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:rule:AP-14"));
        ballot(As.WARD, id, conference(5, 30, 30, 30, 30, 30, tied, "\"choice\":\"HN-000002\","))
                .then()
                .statusCode(201)
                .body("counts.goingOn", equalTo(List.of("HN-000002")));
        Slate.mustBe(id, "BALLOTED");
    }

    @Test
    void a_decision_that_chooses_nobody_does_not_end_the_ballots() {
        var id = toStep5();
        ballot(As.WARD, id, conference(5, Map.of("HN-000001", 15)))
                .then()
                .statusCode(201)
                .body("counts.verdicts.find { it.rule == 'AP-14' }.outcome", equalTo("WARNED"));
        Slate.mustBe(id, "CONSULTED");
        ballot(As.WARD, id, conference(5, Map.of("HN-000001", 16))).then().statusCode(409);
    }

    @Test
    void a_candidate_from_elsewhere_has_three_steps() {
        var id = Slate.submitted("OUTSIDE", 1, "HN-000001");
        Walk.consult(As.WARD, id);
        ballot(As.WARD, id, conference(2, Map.of()))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem:wrong-step"));
        ballot(As.WARD, id, conference(1, Map.of())).then().statusCode(201);
        ballot(As.WARD, id, conference(2, Map.of())).then().statusCode(201).body("conference", equalTo("EXCHANGE"));
        ballot(As.WARD, id, conference(3, Map.of("HN-000001", 15)))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:rule:AP-16"));
        ballot(As.WARD, id, conference(3, 30, 28, 28, 28, 28, Map.of("HN-000001", 15), "\"choice\":\"HN-000001\","))
                .then()
                .statusCode(201);
        Slate.mustBe(id, "BALLOTED");
    }

    @Test
    void a_committee_is_voted_on_under_rules_nobody_has_verified_so_they_only_warn() {
        var id = As.WARD.post("/slates", """
                        {"unit":"00004","term":"2025-2030","kind":"COMMITTEE","post":"00004-EXEC","seats":1,"surplus":1}""").then().statusCode(201).extract().<String>path("id");
        for (var cadre : List.of("HN-000001", "HN-000002")) {
            As.WARD
                    .post("/slates/" + id + "/candidates", "{\"cadre\":\"" + cadre + "\"}")
                    .then()
                    .statusCode(201);
        }
        As.WARD.post("/slates/" + id + "/submission", "{}").then().statusCode(201);
        Walk.consult(As.WARD, id);
        ballot(As.WARD, id, conference(1, 30, 5, 0, 0, 0, Map.of(), ""))
                .then()
                .statusCode(201)
                .body("counts.verdicts.find { it.rule == 'AP-21' }.outcome", equalTo("WARNED"));
        for (var step = 2; step <= 5; step++) {
            ballot(As.WARD, id, conference(step, Map.of("HN-000001", 28, "HN-000002", 3)))
                    .then()
                    .statusCode(201);
        }
        Slate.mustBe(id, "BALLOTED");
    }

    @Test
    void a_withdrawn_candidate_gets_no_vote() throws Exception {
        var id = Slate.consulted();
        ballot(As.WARD, id, conference(1, Map.of())).then().statusCode(201);
        As.WARD
                .post("/slates/" + id + "/candidates/HN-000002/withdrawal", "{\"reason\":\"sức khỏe\"}")
                .then()
                .statusCode(201);
        var before = entries();
        ballot(As.WARD, id, conference(2, AHEAD))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:problem:withdrawn-candidate"))
                .body("violations[0].field", equalTo("votes.HN-000002"));
        assertThat(entries()).isEqualTo(before);
        ballot(As.WARD, id, conference(2, Map.of("HN-000001", 20))).then().statusCode(201);
    }

    @ParameterizedTest(name = "summoned {0} present {1} issued {2} returned {3} valid {4}, {5}+{6}: {7} {8}")
    @CsvSource({
        "30,31,28,28,28,9,9,urn:problem:counts-do-not-add-up,present",
        "30,28,31,28,28,9,9,urn:problem:counts-do-not-add-up,issued",
        "30,28,28,29,28,9,9,urn:problem:counts-do-not-add-up,returned",
        "30,28,28,28,29,9,9,urn:problem:counts-do-not-add-up,valid",
        "30,28,28,28,20,21,0,urn:problem:counts-do-not-add-up,votes.HN-000001",
        "30,28,28,28,28,20,9,urn:problem:counts-do-not-add-up,votes",
        "30,19,19,19,19,9,9,urn:rule:AP-09,ballot",
        "30,28,29,28,28,9,9,urn:rule:AP-10,ballot",
    })
    void counts_that_cannot_be_are_refused_and_change_nothing(
            int summoned,
            int present,
            int issued,
            int returned,
            int valid,
            int one,
            int other,
            String type,
            String field)
            throws Exception {
        var id = Slate.consulted();
        ballot(As.WARD, id, conference(1, Map.of())).then().statusCode(201);
        var before = entries();
        var votes = Map.of("HN-000001", one, "HN-000002", other);
        ballot(As.WARD, id, conference(2, summoned, present, issued, returned, valid, votes, ""))
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo(type))
                .body("violations.field", hasItem(field));
        assertThat(entries()).isEqualTo(before);
        Slate.mustBe(id, "CONSULTED");
    }

    @Test
    void a_stranger_a_wrong_step_and_a_wrong_state_are_refused_by_name() throws Exception {
        var submitted = Slate.submitted("IN_HOUSE", 1, "HN-000001");
        ballot(As.WARD, submitted, conference(1, Map.of()))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem:wrong-state"));
        var id = Slate.consulted();
        var before = entries();
        ballot(As.WARD, id, conference(2, AHEAD)).then().statusCode(422).body("type", equalTo("urn:rule:AP-11"));
        ballot(As.WARD, id, conference(6, AHEAD))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem:wrong-step"));
        ballot(As.WARD, id, conference(1, AHEAD)).then().statusCode(422).body("violations[0].field", equalTo("issued"));
        assertThat(entries()).isEqualTo(before);
        ballot(As.WARD, id, conference(1, Map.of())).then().statusCode(201);
        ballot(As.WARD, id, conference(2, Map.of("HN-000003", 20)))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:problem:not-a-candidate"))
                .body("violations[0].field", equalTo("votes.HN-000003"));
        ballot(As.WARD, id, conference(2, AHEAD).replace(Walk.CHAIR, "HN-000001"))
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:problem:own-candidacy"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-01-01", "2100-01-01"})
    void a_conference_was_held_after_the_submission_and_not_after_today(String day) {
        var id = Slate.consulted();
        ballot(As.WARD, id, conference(1, Map.of()).replace(Walk.today().toString(), day))
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("heldOn"));
    }

    @Test
    void minutes_are_kept_with_their_digest() {
        var id = Slate.consulted();
        var content = Base64.getEncoder().encodeToString("Biên bản".getBytes());
        var stated = conference(1, Map.of()).replace("\"sha256\"", "\"content\":\"" + content + "\",\"sha256\"");
        ballot(As.WARD, id, stated).then().statusCode(422).body("violations[0].field", equalTo("minutes.sha256"));
        var none = conference(1, Map.of()).replace(",\"sha256\":\"" + "0".repeat(64) + "\"", "");
        ballot(As.WARD, id, none).then().statusCode(400).body("violations[0].field", equalTo("minutes.sha256"));
        ballot(As.WARD, id, none.replace("\"Biên bản\"", "\"Biên bản\",\"content\":\"???\""))
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("minutes.content"));
        var n = ballot(As.WARD, id, none.replace("\"Biên bản\"", "\"Biên bản\",\"content\":\"" + content + "\""))
                .then()
                .statusCode(201)
                .extract()
                .path("n");
        As.AUDITOR
                .get("/slates/" + id + "/ballots/" + n + "/minutes")
                .then()
                .statusCode(200)
                .body("content", equalTo(content))
                .body("sha256", equalTo("005513e6bfb4e9a1082d7e3c7314ea1e1f45c01d5128dc89c2ae6fef4c97440b"));
    }

    @Test
    void a_candidate_sees_no_ballot_and_records_none() {
        var id = Slate.consulted();
        var n = ballot(As.WARD, id, conference(1, Map.of())).then().extract().path("n");
        for (var stranger : List.of(As.candidate("HN-000001"), As.FOREIGNER, As.candidate("HN-000002"))) {
            for (var path : List.of("", "/" + n, "/" + n + "/minutes")) {
                stranger.get("/slates/" + id + "/ballots" + path).then().statusCode(404);
            }
            ballot(stranger, id, conference(2, AHEAD)).then().statusCode(404);
        }
    }

    private static String toStep5() {
        var id = Slate.consulted();
        ballot(As.WARD, id, conference(1, Map.of())).then().statusCode(201);
        for (var step = 2; step <= 4; step++) {
            ballot(As.WARD, id, conference(step, Map.of("HN-000001", 14, "HN-000002", 14)))
                    .then()
                    .statusCode(201);
        }
        return id;
    }
}
