package vn.kecan.planning.report.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Arrays;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import vn.kecan.planning.facts.Discipline;
import vn.kecan.planning.facts.Sex;
import vn.kecan.planning.testing.As;
import vn.kecan.planning.testing.PlanningTest;
import vn.kecan.planning.testing.Statements;
import vn.kecan.planning.testing.Walk;
import vn.kecan.planning.testing.World;
import vn.kecan.planning.testing.WorldKnown;

/** What looking ahead costs when thousands are planned: as many statements as for one, and some judgements for each. */
@QuarkusTest
class NoticeCostIT extends PlanningTest {

    private static final int MANY = 3_000;

    private static final int A_FEW = 20;

    /** Who is in a plan and is disciplined: PL-22 takes him out, PL-25 would not let him in. */
    private static final int BY_TWO_RULES = 2;

    @Inject
    SessionFactory sessions;

    @Test
    void thousands_of_entries_are_asked_of_the_database_in_a_few_statements() throws Exception {
        var world = World.lawful();
        var few = newWard(world);
        var many = newWard(world);
        planned(few, 1, world);
        planned(many, MANY, world);
        var path = "/notices?kind=VERDICT_FLIPS&limit=1000&unit=";
        assertThat(statements(path + few)).isLessThan(A_FEW);
        assertThat(statements(path + many)).isLessThan(2 * A_FEW);
        As.BOARD.get(path + many).then().statusCode(200).body("items.size()", equalTo(BY_TWO_RULES * MANY / 10));
        var ahead = median(path + many);
        var twice = median("/impact?from=2026-11-25&to=2026-11-26&unit=" + many);
        var unjudged = median("/notices?kind=DEADLINE_DUE&unit=" + many);
        System.out.printf(
                "notices of %d entries: %d ms; judged twice for an impact: %d ms; without judging: %d ms%n",
                MANY, ahead, twice, unjudged);
    }

    /** So many entries, of whom each tenth is disciplined a month from now. */
    private void planned(String ward, int count, World world) throws Exception {
        for (var n = 1; n <= count; n++) {
            var cadre = ward + "-" + n;
            world.cadre(cadre, "19%d-0%d".formatted(80 + n % 10, 1 + n % 9), n % 3 == 0 ? Sex.F : Sex.M, ward);
            if (n % 10 == 0) {
                world.onFile(new Discipline(
                        "D" + cadre,
                        cadre,
                        Discipline.Kind.WARNING,
                        Discipline.Side.PARTY,
                        Walk.today().plusDays(30),
                        Walk.today().plusYears(1)));
            }
        }
        WorldKnown.become(world);
        String plan = As.BOARD
                .post("/plans", "{\"unit\":\"%s\",\"term\":\"2030-2035\"}".formatted(ward))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        run("""
                insert into plan_entry (id, plan, cadre, post, tier, readiness, rank, judged, valid_from, known_from, recorded_by)
                select gen_random_uuid(), '%1$s', '%2$s-' || i, '%2$s-DEP', 1, 'NOW', 1, '{}', date '2026-01-01', l.at, l.n
                from generate_series(1, %3$d) i, (select at, n from ledger_entry order by n desc limit 1) l""".formatted(plan, ward, count));
    }

    private long statements(String path) {
        return Statements.of(sessions, () -> As.BOARD.get(path).then().statusCode(200));
    }

    private static long median(String path) {
        var times = new long[7];
        for (var n = 0; n < times.length; n++) {
            times[n] = millisecondsOf(() -> As.BOARD.get(path).then().statusCode(200));
        }
        Arrays.sort(times);
        return times[times.length / 2];
    }
}
