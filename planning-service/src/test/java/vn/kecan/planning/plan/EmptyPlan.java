package vn.kecan.planning.plan;

import org.junit.jupiter.api.BeforeEach;
import vn.kecan.planning.facts.Sex;
import vn.kecan.planning.testing.As;
import vn.kecan.planning.testing.PlanningTest;
import vn.kecan.planning.testing.World;
import vn.kecan.planning.testing.WorldKnown;

/** A ward of its own for every test, with its board, eight lawful cadres, one too old, and an empty plan. */
abstract class EmptyPlan extends PlanningTest {

    World world;
    String ward;
    As board;
    String plan;

    @BeforeEach
    void aWardWithAnEmptyPlan() {
        world = World.lawful();
        ward = newWard(world);
        for (var n = 1; n <= 8; n++) {
            world.cadre(ward + "-" + n, "198" + n + "-04", n % 2 == 0 ? Sex.F : Sex.M, ward);
        }
        world.cadre(ward + "-OLD", "1972-04", Sex.M, ward);
        WorldKnown.become(world);
        board = new As("board." + ward, ward, null, "org-board");
        plan = open(ward, "2030-2035");
    }

    String open(String unit, String term) {
        return board.post("/plans", "{\"unit\":\"%s\",\"term\":\"%s\"}".formatted(unit, term))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    String entry(int cadre, String post, int rank) {
        return "{\"cadre\":\"%s-%d\",\"post\":\"%s-%s\",\"tier\":1,\"readiness\":\"NOW\",\"rank\":%d}"
                .formatted(ward, cadre, ward, post, rank);
    }

    String add(int cadre, String post) {
        return board.post("/plans/" + plan + "/entries", entry(cadre, post, cadre))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
