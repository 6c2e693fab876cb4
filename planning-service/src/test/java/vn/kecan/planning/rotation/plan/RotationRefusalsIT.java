package vn.kecan.planning.rotation.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kecan.planning.facts.Discipline;
import vn.kecan.planning.testing.As;
import vn.kecan.planning.testing.Families;
import vn.kecan.planning.testing.Walk;
import vn.kecan.planning.testing.WorldKnown;

/** What cannot be is refused by name, value and way out, and nothing is written. */
@QuarkusTest
class RotationRefusalsIT extends RotationWorld {

    @Test
    void a_policy_without_one_of_the_seven_items_is_not_proposed() throws Exception {
        var id = As.BOARD
                .post("/rotation-plans", """
                        {"unit":"HN","term":"2025-2030","states":{"positions":"hai","form":"tương đương","months":36}}""")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        var before = entries();
        As.BOARD
                .post("/rotation-plans/" + id + "/policy", step())
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:rule:RO-11"))
                .body("violations[0].message", containsString("places"));
        assertThat(entries()).isEqualTo(before);
        put(
                        As.BOARD,
                        "/rotation-plans/" + id + "/states",
                        etag(id),
                        states(Walk.today().toString()))
                .then()
                .statusCode(200);
        As.BOARD.post("/rotation-plans/" + id + "/policy", step()).then().statusCode(201);
        arrange(id, cycle(0, 1)).then().statusCode(200);
    }

    @ParameterizedTest(name = "{0}: {2} {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "a day before today     | \"startOn\":\"2020-01-01\"     | 422 | states.startOn",
                "an unknown place       | \"places\":[\"NOWHERE\"]       | 404 | states.places",
                "a place of others      | \"places\":[\"DN\"]            | 404 | states.places",
                "no duration            | \"months\":0                   | 400 | states.months",
            })
    void what_a_plan_states_must_make_sense(String name, String field, int status, String where) throws Exception {
        var before = entries();
        As.BOARD
                .post("/rotation-plans", "{\"unit\":\"HN\",\"term\":\"2025-2030\",\"states\":{%s}}".formatted(field))
                .then()
                .statusCode(status)
                .body("violations.field", hasItem(where));
        assertThat(entries()).isEqualTo(before);
    }

    @Test
    void moves_that_do_not_close_or_cannot_be_are_refused_and_nothing_is_written() throws Exception {
        var id = withPolicy();
        var before = entries();
        refused(id, cycle(0), "moves-do-not-close", seat(0), "itself");
        refused(id, one(move(secretary(0), seat(0), seat(1))), "moves-do-not-close", seat(1), "has no seat for");
        refused(id, one(move(secretary(0), seat(1), seat(2))), "moves-do-not-close", seat(1), "does not hold");
        var twice = move(secretary(0), seat(0), seat(1)) + "," + move(secretary(0), seat(0), seat(1));
        refused(id, one(twice), "moves-do-not-close", secretary(0), "named more than once");
        arrange(id, one(move(secretary(0), seat(0), "NO-POST")))
                .then()
                .statusCode(404)
                .body("violations[0].field", equalTo("moves[0].to"))
                .body("violations[0].value", equalTo("NO-POST"));
        arrange(id, one(move("NOBODY", seat(0), seat(1))))
                .then()
                .statusCode(404)
                .body("violations[0].field", equalTo("moves[0].cadre"));
        arrange(id, one(move(secretary(0), seat(0), "DN-SEC"))).then().statusCode(404);
        var apart = one(move(secretary(0), seat(0), seat(1))).replace("PLANNED", "DECIDED_APART");
        arrange(id, apart).then().statusCode(422).body("violations[0].field", equalTo("moves[0].caseDecision"));
        var retiring = """
                {"moves":[%s],"departures":[{"cadre":"%s","post":"%s","cause":"RETIRES","reason":"hưu"}],\
                "vacancies":[{"post":"%s","reason":"chờ"}],"reason":"x"}""".formatted(move(secretary(0), seat(0), seat(1)), secretary(1), seat(1), seat(0));
        arrange(id, retiring)
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("departures[0].cause"))
                .body("violations[0].message", containsString("retires only in"));
        arrange(id, retiring.replace("RETIRES", "RESIGNS"))
                .then()
                .statusCode(200)
                .body("ways[0].end", equalTo("DEPARTURE"));
        assertThat(entries()).isEqualTo(before + 1);
        put(As.BOARD, "/rotation-plans/" + id + "/moves", "\"1\"", cycle(0, 1))
                .then()
                .statusCode(412);
    }

    @Test
    void the_law_bars_a_direction_stated_wrongly_and_who_is_disciplined() throws Exception {
        var id = withPolicy();
        arrange(id, cycle(0, 1).replace("LATERAL_PLACE", "DOWN")).then().statusCode(200);
        var before = entries();
        persons(id)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:rule:RO-01"))
                .body("violations", hasSize(2))
                .body("violations[0].field", equalTo("moves." + secretary(0)));
        arrange(id, cycle(0, 1)).then().statusCode(200);
        world.onFile(new Discipline(
                "D1",
                secretary(0),
                Discipline.Kind.WARNING,
                Discipline.Side.PARTY,
                Walk.today().minusMonths(1),
                Walk.today().plusMonths(11)));
        WorldKnown.become(world);
        persons(id).then().statusCode(422).body("type", equalTo("urn:rule:RO-17"));
        assertThat(entries()).isEqualTo(before + 1);
    }

    @Test
    void who_is_in_no_plan_is_not_rotated() {
        var id = withPolicy();
        world.person(
                "HN-UNPLANNED" + wards.getFirst(),
                "1985-01",
                vn.kecan.planning.facts.Sex.M,
                vn.kecan.planning.facts.PoliticalTheory.ADVANCED,
                wards.getFirst() + "-CHAIR");
        WorldKnown.become(world);
        var moves = """
                {"moves":[{"cadre":"HN-UNPLANNED%1$s","from":"%1$s-CHAIR","to":"%2$s-CHAIR","direction":"LATERAL_PLACE",\
                "object":"PLANNED"}],"vacancies":[{"post":"%1$s-CHAIR","reason":"chờ"}],"reason":"x"}""".formatted(wards.getFirst(), wards.getLast());
        arrange(id, moves).then().statusCode(200);
        persons(id).then().statusCode(422).body("violations.message", hasItem(containsString("RO-04")));
    }

    @Test
    void a_role_nobody_is_named_for_keeps_the_persons_from_being_proposed() {
        var id = open();
        var fewer = states(Walk.today().toString())
                .replace("{\"role\":\"OTHERS\",\"who\":\"Ủy ban Kiểm tra\"}", "")
                .replace("},]", "}]");
        put(As.BOARD, "/rotation-plans/" + id + "/states", etag(id), fewer)
                .then()
                .statusCode(200);
        As.BOARD.post("/rotation-plans/" + id + "/policy", step()).then().statusCode(201);
        arrange(id, cycle(0, 1)).then().statusCode(200);
        persons(id)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:rule:RO-13"))
                .body("violations[0].message", containsString("OTHERS"));
    }

    @Test
    void files_reviews_and_exchanges_are_needed_and_are_fresh() throws Exception {
        var id = withPolicy();
        arrange(id, cycle(0, 1)).then().statusCode(200);
        persons(id).then().statusCode(201);
        prepare(id)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:problem:files-incomplete"))
                .body("violations", hasSize(22));
        file(id, secretary(0));
        file(id, secretary(1));
        item(id, secretary(0), "HEALTH_CERTIFICATE", 200).then().statusCode(201).body("complete", equalTo(false));
        item(id, secretary(0), "CV_WITH_PHOTO", 200).then().statusCode(201);
        review(As.BOARD, id, secretary(0), false)
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:problem:own-proposal"));
        review(As.APPROVER, id, secretary(0), false).then().statusCode(201);
        review(As.APPROVER, id, secretary(1), true).then().statusCode(201);
        prepare(id)
                .then()
                .statusCode(422)
                .body("violations.value", equalTo(List.of("STALE", "STALE")))
                .body(
                        "violations.field",
                        hasItems(
                                "moves." + secretary(0) + ".file.HEALTH_CERTIFICATE",
                                "moves." + secretary(0) + ".file.CV_WITH_PHOTO"));
        item(id, secretary(0), "HEALTH_CERTIFICATE", 5).then().statusCode(201);
        item(id, secretary(0), "CV_WITH_PHOTO", 5).then().statusCode(201).body("complete", equalTo(true));
        prepare(id).then().statusCode(422).body("type", equalTo("urn:rule:RO-17"));
        review(As.APPROVER, id, secretary(1), false).then().statusCode(201);
        var older = step().replace(
                        Walk.today().toString(), Walk.today().minusDays(3).toString());
        As.BOARD
                .post("/rotation-plans/" + id + "/preparation", older)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:rule:RO-12"));
        prepare(id).then().statusCode(201);
        exchange(id, secretary(0));
        As.BOARD
                .post("/rotation-plans/" + id + "/exchanges/closing", step())
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:problem:exchange-incomplete"))
                .body("violations.value", equalTo(List.of("SENDING_BODY", "RECEIVING_BODY", "CADRE")));
        arrange(id, cycle(0, 1)).then().statusCode(409).body("type", equalTo("urn:problem:wrong-state"));
    }

    @Test
    void nobody_decides_on_what_he_proposed_and_who_is_named_does_not_know_of_it() throws Exception {
        var id = withPolicy();
        arrange(id, cycle(0, 1)).then().statusCode(200);
        var nominee = new As("nominee", "HN", secretary(0), "org-board", "approver", "auditor");
        nominee.get("/rotation-plans/" + id).then().statusCode(404);
        nominee.get("/rotation-plans/" + id + "/moves").then().statusCode(404);
        nominee.get("/rotation-plans?limit=1000").then().body("items.id", not(hasItem(id)));
        put(nominee, "/rotation-plans/" + id + "/moves", etag(id), cycle(2, 3))
                .then()
                .statusCode(404);
        toExchanged(id, List.of(secretary(0), secretary(1)));
        var before = entries();
        decide(nominee, id, "APPROVE").then().statusCode(404);
        var both = new As("board.hn", "HN", null, "org-board", "approver");
        decide(both, id, "APPROVE").then().statusCode(403).body("type", equalTo("urn:problem:own-proposal"));
        decide(As.FOREIGNER, id, "APPROVE").then().statusCode(404);
        As.WARD.get("/rotation-plans/" + id).then().statusCode(404);
        assertThat(entries()).isEqualTo(before);
        decide(As.APPROVER, id, "RETURN").then().statusCode(201).body("state", equalTo("RETURNED"));
        As.BOARD
                .post("/rotation-plans/" + id + "/announcement", step())
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem:wrong-state"));
        arrange(id, cycle(0, 2)).then().statusCode(200);
        nominee.get("/rotation-plans/" + id).then().statusCode(404);
        var formerNominee = new As("former", "HN", secretary(1), "org-board", "auditor");
        formerNominee.get("/rotation-plans/" + id).then().statusCode(404);
    }

    @Test
    void a_person_moves_by_one_plan_only_and_nobody_names_himself() {
        var id = withPolicy();
        arrange(id, cycle(0, 1)).then().statusCode(200);
        var other = withPolicy();
        arrange(other, cycle(1, 2))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem:moves-elsewhere"))
                .body("violations.value", equalTo(List.of(secretary(1))));
        As.BOARD
                .post("/rotation-plans/" + id + "/withdrawal", "{\"reason\":\"thôi\"}")
                .then()
                .statusCode(201);
        arrange(other, cycle(1, 2)).then().statusCode(200);
        var self = new As("self", "HN", secretary(3), "org-board");
        put(self, "/rotation-plans/" + withPolicy() + "/moves", "*", cycle(0, 3))
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:problem:own-move"));
    }

    private static String one(String moves) {
        return "{\"moves\":[%s],\"vacancies\":[],\"reason\":\"x\"}".formatted(moves);
    }

    private static void refused(String id, String moves, String type, String value, String words) {
        arrange(id, moves)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:problem:" + type))
                .body("violations.value", hasItem(value))
                .body("violations.message", hasItem(containsString(words)));
    }

    @Test
    void a_relative_of_a_mover_neither_reviews_nor_decides_and_learns_only_that_he_is_one() throws Exception {
        var id = withPolicy();
        arrange(id, cycle(0, 1)).then().statusCode(200);
        persons(id).then().statusCode(201);
        var cousin = new As("cousin.hn", "HN", "HN-000003", "approver");
        Families.related("HN-000003 " + secretary(1));
        var before = entries();
        review(cousin, id, secretary(1), false)
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:problem:related-to-candidate"));
        decide(cousin, id, "RETURN")
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:problem:related-to-candidate"))
                .body("detail", not(containsString(secretary(1))));
        assertThat(entries()).isEqualTo(before);
        Families.fail(Families.Trouble.CUT);
        review(cousin, id, secretary(0), false).then().statusCode(503);
        Families.forget();
        review(cousin, id, secretary(0), false).then().statusCode(201);
        decide(As.APPROVER, id, "RETURN").then().statusCode(201);
        As.AUDITOR
                .get("/rotation-plans/" + id + "/steps")
                .then()
                .body("items.findAll { it.step == 'REVIEW' }.family", equalTo(List.of("ASKED")))
                .body("items.findAll { it.step == 'RETURN' }.family", equalTo(List.of("NO_CADRE_CODE")));
    }
}
