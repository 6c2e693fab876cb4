package vn.kecan.planning.coverage.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.kecan.planning.coverage.planned.Numbered;
import vn.kecan.planning.coverage.planned.Numbers;
import vn.kecan.planning.coverage.planned.Turn;
import vn.kecan.planning.coverage.planned.Turns;
import vn.kecan.planning.facts.Facts;
import vn.kecan.planning.facts.Sex;
import vn.kecan.planning.law.Rulebook;
import vn.kecan.planning.law.term.Term;
import vn.kecan.planning.moment.Moment;
import vn.kecan.planning.plan.Readiness;
import vn.kecan.planning.rule.trait.Traits;
import vn.kecan.planning.testing.World;

/** What coverage is counted on. */
class LayOutTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);
    private static final Numbers PERSONS = Numbered.of("A", "B");
    private static final Numbers POSTS = Numbered.of("00004-SEC", "00008-DEP", "GONE");

    private final Facts facts = World.city()
            .cadre("A", "1980-01", Sex.F, "00004")
            .cadre("B", "1985-01", Sex.M, "00008")
            .cadre("C", "1990-01", Sex.F, "00008")
            .facts();
    private final LayOut layOut = new LayOut(null, null);

    private Standing of(String root, Turn... turns) {
        var moment = new Moment(DAY, Instant.EPOCH, facts, Rulebook.bundled().on(DAY), null);
        return layOut.of(
                facts.unit(root, DAY).orElseThrow(),
                new Term("2030-2035"),
                moment,
                new Turns(7, PERSONS, POSTS, List.of(turns)));
    }

    private static Turn onRecord(String cadre, String unit, String post) {
        return new Turn(PERSONS.of(cadre), POSTS.of(post), unit, post, cadre, 1, Readiness.NOW, false);
    }

    private static Turn supposed(String cadre, String unit, String post) {
        return Turn.supposed(unit, post, cadre, Readiness.LATER, true);
    }

    @Test
    void whoever_is_supposed_to_be_planned_for_another_post_too_stays_one_person() {
        var it = of(
                "HN",
                onRecord("A", "00004", "00004-SEC"),
                supposed("A", "00008", "00008-SEC"),
                supposed("C", "00008", "00008-SEC"),
                supposed("C", "00008", "00008-DEP"));

        assertThat(it.everybody()).containsExactlyInAnyOrder("A", "C");
        assertThat(it.known(it.whole().persons()).count(Traits.women())).isEqualTo(new Count(2, 0));
    }

    @Test
    void a_post_is_told_with_its_turns_each_person_once_and_how_they_are_ready() {
        var it = of(
                "00004",
                onRecord("A", "00004", "00004-SEC"),
                onRecord("A", "00004", "00004-SEC"),
                supposed("C", "00004", "00004-SEC"),
                onRecord("B", "00008", "00008-SEC"));
        var secretary = it.posts(0).stream()
                .filter(post -> post.post().code().equals("00004-SEC"))
                .findFirst()
                .orElseThrow();

        assertThat(secretary.turns()).hasSize(3);
        assertThat(secretary.persons()).hasSize(2);
        assertThat(secretary.ready().of(Readiness.NOW)).isEqualTo(2);
        assertThat(secretary.ready().of(Readiness.LATER)).isEqualTo(1);
        assertThat(secretary.ready().emergencyCover()).isEqualTo(1);
        assertThat(secretary.gross()).isEqualTo(1);
        assertThat(it.everybody()).containsExactlyInAnyOrder("A", "C");
        assertThat(it.withoutTarget(0)).isEmpty();
    }

    @Test
    void an_entry_whose_post_stands_in_another_unit_has_not_lost_it() {
        var elsewhere = of("00004", onRecord("A", "00004", "00008-DEP"), supposed("C", "00004", "00008-SEC"));

        assertThat(elsewhere.withoutTarget(0)).isEmpty();
        assertThat(elsewhere.everybody()).isEmpty();
    }

    @Test
    void an_entry_whose_post_stands_nowhere_is_told_where_its_plan_is() {
        var lost = onRecord("B", "00004", "GONE");
        var supposed = supposed("C", "00008", "NEVER");

        assertThat(of("HN", lost, supposed).withoutTarget(0)).containsExactlyInAnyOrder(lost, supposed);
        assertThat(of("00004", lost, supposed).withoutTarget(0)).containsExactly(lost);
    }
}
