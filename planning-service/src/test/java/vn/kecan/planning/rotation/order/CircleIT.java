package vn.kecan.planning.rotation.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.kecan.planning.rotation.plan.RotationWorld;
import vn.kecan.planning.testing.As;
import vn.kecan.planning.testing.Walk;
import vn.kecan.planning.testing.WorldKnown;

/** However many look, an order is closed once, and what was recorded while nobody looked is found later. */
@QuarkusTest
class CircleIT extends RotationWorld {

    private static final int REPLICAS = 8;

    @Inject
    Circle circle;

    @Test
    void of_many_who_see_the_posting_one_closes_the_order() throws Exception {
        var id = withPolicy();
        arrange(id, cycle(0, 1, 2)).then().statusCode(200);
        var movers = List.of(secretary(0), secretary(1), secretary(2));
        toExchanged(id, movers);
        decide(As.APPROVER, id, "APPROVE").then().statusCode(201);
        decide(As.APPROVER_2, id, "APPROVE").then().statusCode(201);
        announce(id).then().statusCode(201);
        IntStream.range(0, 3).forEach(n -> world.moved(secretary(n), seat(n), seat((n + 1) % 3), Walk.today()));
        WorldKnown.become(world);

        try (var pool = Executors.newFixedThreadPool(REPLICAS)) {
            var looks = pool.invokeAll(IntStream.range(0, REPLICAS)
                    .mapToObj(any -> (Callable<Integer>) circle::look)
                    .toList());
            var closed = 0;
            for (var it : looks) {
                closed += it.get();
            }
            assertThat(closed).isLessThanOrEqualTo(movers.size());
        }
        mustBe(id, "DONE");
        assertThat(number("select count(*) from rotation_done d join rotation_order o on o.id = d.order_id"
                        + " where o.plan = '" + id + "'"))
                .isEqualTo(movers.size());
        assertThat(number("select count(*) from rotation_act where plan = '" + id + "' and act = 'CARRY_OUT'"))
                .isEqualTo(movers.size() - 1);
        assertThat(number("select count(*) from rotation_act where plan = '" + id + "' and act = 'COMPLETE'"))
                .isEqualTo(1);
        assertThat(circle.look()).isZero();
    }

    @Test
    void nobody_who_is_named_in_a_plan_sees_its_orders() {
        var id = withPolicy();
        arrange(id, cycle(0, 1)).then().statusCode(200);
        toExchanged(id, List.of(secretary(0), secretary(1)));
        decide(As.APPROVER, id, "APPROVE").then().statusCode(201);
        decide(As.APPROVER_2, id, "APPROVE").then().statusCode(201);
        var order =
                announce(id).then().extract().<List<String>>path("orders.id").getFirst();
        var nominee = new As("nominee", "HN", secretary(1), "records-officer", "org-board", "auditor");
        nominee.get("/rotation-orders/" + order).then().statusCode(404);
        nominee.get("/rotation-orders/" + order + "/served").then().statusCode(404);
        assertThat(nominee.get("/rotation-orders?limit=1000")
                        .then()
                        .statusCode(200)
                        .extract()
                        .<List<String>>path("items.id"))
                .doesNotContain(order);
        As.OTHER_WARD.get("/rotation-orders/" + order).then().statusCode(404);
        As.AUDITOR
                .get("/rotation-orders?state=SOON")
                .then()
                .statusCode(400)
                .body("violations[0].value", equalTo("SOON"));
    }
}
