package vn.kecan.planning.rotation.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.kecan.planning.facts.Sex;
import vn.kecan.planning.testing.As;
import vn.kecan.planning.testing.Walk;
import vn.kecan.planning.testing.WorldKnown;

/** A swap, a chain of four and a cycle of three: planned, judged, approved, announced, recorded, closed. */
@QuarkusTest
class RotationLifeIT extends RotationWorld {

    private static final Duration LONG = Duration.ofSeconds(20);

    @Test
    void a_swap_goes_all_the_way_and_is_closed_by_the_facts() throws Exception {
        var id = withPolicy();
        arrange(id, cycle(0, 1))
                .then()
                .statusCode(200)
                .body("closed", equalTo(true))
                .body("ways", hasSize(1))
                .body("ways[0].kind", equalTo("CYCLE"));
        As.AUDITOR
                .get("/rotation-plans/" + id + "/verdicts")
                .then()
                .statusCode(200)
                .body("moves[0].coming.rule", hasItems("RO-01", "RO-02", "RO-04", "RO-06", "RO-10", "RO-17", "RO-20"))
                .body("moves[0].coming.rule", hasItems("AP-01", "AP-02", "AP-04"))
                .body("moves[0].leaving.rule", hasItem("RO-19"))
                .body("moves[0].code", equalTo("COMMUNE_TO_COMMUNE"))
                .body("plan.rule", equalTo(List.of("RO-11", "RO-13")))
                .body("rulebook", notNullValue())
                .body("snapshot", notNullValue());
        toExchanged(id, List.of(secretary(0), secretary(1)));
        As.AUDITOR
                .get("/rotation-plans/" + id + "/versions")
                .then()
                .body("items", hasSize(2))
                .body("items[1].judged.moves[0].coming.find { it.rule == 'RO-10' }.outcome", equalTo("ALLOWED"))
                .body("items[1].judged.moves[0].coming.find { it.rule == 'RO-17' }.outcome", equalTo("ALLOWED"))
                .body("items[0].judged.moves[0].coming.find { it.rule == 'RO-10' }.outcome", equalTo("UNKNOWN"));
        approved(id);

        var before = number("select count(*) from fact_version");
        var orders = announce(id)
                .then()
                .statusCode(201)
                .body("plan.state", equalTo("ANNOUNCED"))
                .body("orders", hasSize(2))
                .body("orders.state", everyItem(equalTo("OPEN")))
                .extract()
                .<List<String>>path("orders.id");
        assertThat(number("select count(*) from fact_version")).isEqualTo(before);
        As.OFFICER.get("/rotation-orders?state=OPEN&limit=1000").then().body("items.id", hasItems(orders.toArray()));
        As.OFFICER
                .get("/rotation-orders/" + orders.getFirst())
                .then()
                .body("to", equalTo(seat(1)))
                .body("kind", equalTo("ROTATED_IN"))
                .body("stillHeld", equalTo(List.of(seat(0))));

        world.moved(secretary(0), seat(0), seat(1), Walk.today());
        WorldKnown.become(world);
        until(orders.getFirst(), "DONE");
        mustBe(id, "ANNOUNCED");
        world.moved(secretary(1), seat(1), seat(0), Walk.today());
        WorldKnown.become(world);
        until(orders.getLast(), "DONE");
        mustBe(id, "DONE");
        assertThat(number("select count(*) from rotation_done d join rotation_order o on o.id = d.order_id"
                        + " where o.plan = '" + id + "'"))
                .isEqualTo(2);
        assertThat(number("select count(*) from ledger_entry where subject in ('" + String.join("','", orders)
                        + "') and actor = 'planning-service'"))
                .isEqualTo(2);
        As.OFFICER
                .get("/rotation-orders?state=OPEN&limit=1000")
                .then()
                .body("items.id", not(hasItem(orders.getFirst())));
    }

    @Test
    void a_chain_of_four_ends_in_a_free_seat_and_no_leg_of_it_can_be_taken_out() {
        world.cadre(wards.getFirst() + "-n", "1988-01", Sex.F, wards.getFirst());
        WorldKnown.become(world);
        var id = withPolicy();
        var last =
                "{\"cadre\":\"%s\",\"from\":\"%s\",\"to\":\"%s-CHAIR\",\"direction\":\"LATERAL_BODY\",\"object\":\"PLANNED\"}"
                        .formatted(secretary(3), seat(3), wards.get(3));
        var moves = "%s,%s,%s,%s"
                .formatted(
                        move(secretary(0), seat(0), seat(1)),
                        move(secretary(1), seat(1), seat(2)),
                        move(secretary(2), seat(2), seat(3)),
                        last);
        var body = "{\"moves\":[%s],\"successors\":[{\"cadre\":\"%s-n\",\"post\":\"%s\"}],\"reason\":\"chuỗi\"}"
                .formatted(moves, wards.getFirst(), seat(0));
        arrange(id, body.replaceAll(",\"successors\":\\[[^]]*]", ""))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:problem:moves-do-not-close"))
                .body("violations[0].value", equalTo(seat(0)))
                .body("violations[0].message", containsString("left without holder"));
        arrange(id, body)
                .then()
                .statusCode(200)
                .body("ways", hasSize(1))
                .body("ways[0].kind", equalTo("CHAIN"))
                .body(
                        "ways[0].cadres",
                        equalTo(IntStream.range(0, 4).mapToObj(this::secretary).toList()))
                .body("ways[0].successor", equalTo(wards.getFirst() + "-n"))
                .body("ways[0].end", equalTo("FREE_SEAT"));
        var etag = etag(id);
        As.BOARD
                .delete("/rotation-plans/" + id + "/moves/" + secretary(1), etag)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:problem:moves-do-not-close"))
                .body("detail", containsString("Without the move of " + secretary(1)))
                .body("violations.value", hasItems(seat(1), seat(2)))
                .body(
                        "violations.message",
                        hasItem(containsString("Post " + seat(2) + " would be left without holder")));
        IntStream.range(0, 4)
                .forEach(n -> As.BOARD
                        .delete("/rotation-plans/" + id + "/moves/" + secretary(n), etag)
                        .then()
                        .statusCode(422));
        toExchanged(id, IntStream.range(0, 4).mapToObj(this::secretary).toList());
        approved(id);
        announce(id).then().statusCode(201).body("orders", hasSize(4));
        IntStream.range(0, 3).forEach(n -> world.moved(secretary(n), seat(n), seat(n + 1), Walk.today()));
        world.moved(secretary(3), seat(3), wards.get(3) + "-CHAIR", Walk.today());
        WorldKnown.become(world);
        untilPlan(id, "DONE");
    }

    @Test
    void a_cycle_of_three_runs_is_evaluated_and_ends_with_its_documents() throws Exception {
        var id = withPolicy();
        arrange(id, cycle(0, 1, 2)).then().statusCode(200).body("ways[0].cadres", hasSize(3));
        As.BOARD
                .delete("/rotation-plans/" + id + "/moves/" + secretary(2), etag(id))
                .then()
                .statusCode(422)
                .body("detail", containsString(seat(0)));
        toExchanged(id, List.of(secretary(0), secretary(1), secretary(2)));
        approved(id);
        var begun = Walk.today().minusMonths(13);
        var order = As.BOARD
                .post(
                        "/rotation-plans/" + id + "/announcement",
                        step().replace(Walk.today().toString(), begun.toString())
                                .replace("{\"reason\"", "{\"effectiveOn\":\"" + begun + "\",\"reason\""))
                .then()
                .statusCode(201)
                .extract()
                .<List<String>>path("orders.id")
                .getFirst();
        As.BOARD
                .post("/rotation-orders/" + order + "/evaluations", evaluation(0))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem:not-begun"));
        IntStream.range(0, 3).forEach(n -> world.moved(secretary(n), seat(n), seat((n + 1) % 3), begun));
        WorldKnown.become(world);
        untilPlan(id, "DONE");
        As.AUDITOR
                .get("/rotation-orders/" + order + "/served")
                .then()
                .body("rotated", equalTo(true))
                .body("since", equalTo(begun.toString()))
                .body("verdicts.rule", equalTo(List.of("RO-13")));

        As.AUDITOR.get("/rotation-orders/" + order + "/served").then().body("verdicts[0].outcome", equalTo("WARNED"));
        As.BOARD
                .post("/rotation-orders/" + order + "/evaluations", evaluation(40))
                .then()
                .statusCode(201);
        As.BOARD
                .post("/rotation-orders/" + order + "/evaluations", evaluation(40))
                .then()
                .statusCode(409);
        As.BOARD
                .post("/rotation-orders/" + order + "/evaluations", evaluation(-1))
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("until"));
        As.AUDITOR.get("/rotation-orders/" + order + "/served").then().body("verdicts[0].outcome", equalTo("ALLOWED"));
        var sender = new As("board.sender", wards.getFirst(), null, "org-board");
        sender.post("/rotation-orders/" + order + "/evaluations", evaluation(50))
                .then()
                .statusCode(404);

        As.BOARD
                .post("/rotation-orders/" + order + "/end", end("\"selfReview\":" + document()))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:rule:RO-14"));
        var three =
                "\"selfReview\":%1$s,\"receivingAssessment\":%1$s,\"decidingAssessment\":%1$s".formatted(document());
        As.BOARD
                .post("/rotation-orders/" + order + "/end", end(three))
                .then()
                .statusCode(201)
                .body("rotated", equalTo(false))
                .body("end.settlement", equalTo("SETTLED_HERE"));
        As.BOARD.post("/rotation-orders/" + order + "/end", end(three)).then().statusCode(409);
    }

    @Test
    void an_order_stays_open_while_the_old_posting_does() {
        var id = withPolicy();
        arrange(id, cycle(0, 1)).then().statusCode(200);
        toExchanged(id, List.of(secretary(0), secretary(1)));
        approved(id);
        var order = announce(id)
                .then()
                .statusCode(201)
                .extract()
                .<List<String>>path("orders.id")
                .getFirst();
        world.posting(secretary(0), seat(1), Walk.today());
        WorldKnown.become(world);
        pause();
        As.OFFICER
                .get("/rotation-orders/" + order)
                .then()
                .body("state", equalTo("OPEN"))
                .body("stillHeld", equalTo(List.of(seat(0))));
        world.end(secretary(0), seat(0), Walk.today());
        WorldKnown.become(world);
        until(order, "DONE");
    }

    private static void approved(String id) {
        As.AUDITOR.get("/rotation-plans/" + id + "/approvals/needed").then().body("needed", equalTo(2));
        decide(As.APPROVER, id, "APPROVE").then().statusCode(201).body("state", equalTo("EXCHANGED"));
        decide(As.APPROVER, id, "APPROVE").then().statusCode(409).body("type", equalTo("urn:problem:already-approved"));
        decide(As.APPROVER_2, id, "APPROVE").then().statusCode(201).body("state", equalTo("APPROVED"));
        As.AUDITOR.get("/rotation-plans/" + id + "/steps").then().body("items.step", not(empty()));
    }

    private static String evaluation(int daysAgo) {
        return """
                {"until":"%s","level":"GOOD","said":"tốt","copiedTo":"nơi đi","document":%s}""".formatted(Walk.today().minusDays(daysAgo), document());
    }

    private static String end(String documents) {
        return """
                {"endedOn":"%s","settlement":"SETTLED_HERE","reason":"ổn định","documents":{%s}}""".formatted(Walk.today(), documents);
    }

    private static void until(String order, String state) {
        waitFor(() -> state.equals(
                As.OFFICER.get("/rotation-orders/" + order).then().extract().path("state")));
    }

    private static void untilPlan(String id, String state) {
        waitFor(() -> state.equals(
                As.AUDITOR.get("/rotation-plans/" + id).then().extract().path("state")));
    }

    private static void waitFor(java.util.function.BooleanSupplier done) {
        var end = Instant.now().plus(LONG);
        while (!done.getAsBoolean()) {
            assertThat(Instant.now()).isBefore(end);
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(300);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
