package vn.kecan.planning.slate;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Arrays;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import vn.kecan.planning.facts.Sex;
import vn.kecan.planning.testing.As;
import vn.kecan.planning.testing.PlanningTest;
import vn.kecan.planning.testing.Statements;
import vn.kecan.planning.testing.World;
import vn.kecan.planning.testing.WorldKnown;

/** What a slate of 31 candidates costs: a fixed number of statements, however many stand. */
@QuarkusTest
class SlateCostIT extends PlanningTest {

    private static final int MANY = 31;

    @Inject
    SessionFactory sessions;

    @Test
    void judging_many_candidates_asks_the_database_as_often_as_judging_one() {
        var world = World.lawful();
        for (var n = 0; n < MANY; n++) {
            world.cadre("MANY-" + n, "19%d-0%d".formatted(80 + n % 10, 1 + n % 9), n % 3 == 0 ? Sex.F : Sex.M, "00004");
        }
        WorldKnown.become(world);
        var few = committee(1);
        var many = committee(MANY);
        var path = "/slates/" + many + "/verdicts";

        assertThat(statements("/slates/" + few + "/verdicts"))
                .isEqualTo(statements(path))
                .isLessThan(6);

        var times = new long[20];
        for (var n = 0; n < times.length; n++) {
            times[n] = millisecondsOf(() -> As.WARD.get(path).then().statusCode(200));
        }
        Arrays.sort(times);
        System.out.printf("verdicts of %d candidates: median %d ms, fastest %d ms%n", MANY, times[10], times[0]);
    }

    private long statements(String path) {
        return Statements.of(sessions, () -> As.WARD.get(path).then().statusCode(200));
    }

    private static String committee(int candidates) {
        var id = As.WARD.post("/slates", """
                        {"unit":"00004","term":"2025-2030","kind":"COMMITTEE","post":"00004-EXEC","seats":27,"surplus":4}""").then().statusCode(201).extract().<String>path("id");
        for (var n = 0; n < candidates; n++) {
            SlateLifeIT.add(As.WARD, id, "MANY-" + n);
        }
        return id;
    }
}
