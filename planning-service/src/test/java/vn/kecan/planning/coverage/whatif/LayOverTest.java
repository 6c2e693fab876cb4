package vn.kecan.planning.coverage.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.kecan.planning.coverage.planned.Numbers;
import vn.kecan.planning.coverage.planned.Turn;
import vn.kecan.planning.coverage.planned.Turns;
import vn.kecan.planning.facts.Posting;
import vn.kecan.planning.facts.Sex;
import vn.kecan.planning.facts.StaffedPost;
import vn.kecan.planning.law.Rulebook;
import vn.kecan.planning.moment.Moment;
import vn.kecan.planning.plan.Readiness;
import vn.kecan.planning.testing.World;
import vn.kecan.platform.problem.ProblemException;
import vn.kecan.platform.problem.Violation;

/** What is laid over a small city, and what of it cannot be. */
class LayOverTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);
    private static final Turns PLANNED = new Turns(
            7, Numbers.none(), Numbers.none(), List.of(Turn.supposed("00004", "00004-SEC", "B", Readiness.NOW, false)));

    /** A and B are secretaries of the two wards, C a specialist. */
    private static Moment moment() {
        var world = World.city()
                .cadre("A", "1980-01", Sex.M, "00004")
                .cadre("B", "1980-01", Sex.F, "00008")
                .cadre("C", "1985-01", Sex.F, "00004")
                .posting("A", "00004-SEC", LocalDate.of(2022, 1, 1))
                .posting("B", "00008-SEC", LocalDate.of(2022, 1, 1));
        return new Moment(DAY, Instant.EPOCH, world.facts(), Rulebook.bundled().on(DAY), null);
    }

    private static NewWhatIf.Move move(String cadre, String from, String to) {
        return new NewWhatIf.Move(cadre, from, to, null);
    }

    private static NewWhatIf asked(
            List<NewWhatIf.Move> moves,
            List<NewWhatIf.Retirement> retirements,
            List<NewWhatIf.Addition> additions,
            List<NewWhatIf.Removal> removals) {
        return new NewWhatIf("HN", "2030-2035", null, null, null, moves, retirements, additions, removals, null);
    }

    private static LayOver.Laid laid(NewWhatIf it) {
        var clashes = new Clashes();
        var laid = LayOver.of(it, moment(), PLANNED, clashes);
        clashes.mustBeNone();
        return laid;
    }

    private static List<String> holders(LayOver.Laid it, String post) {
        return it.facts().holdersOf(post, DAY).stream().map(Posting::cadre).toList();
    }

    private static void refused(NewWhatIf it, String field, String value) {
        assertThatThrownBy(() -> laid(it))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refusal -> assertThat(refusal.problem().violations())
                                .extracting(Violation::field, Violation::value)
                                .contains(tuple(field, value)));
    }

    @Test
    void two_secretaries_swap_their_posts() {
        var it = laid(asked(
                List.of(move("A", "00004-SEC", "00008-SEC"), move("B", "00008-SEC", "00004-SEC")), null, null, null));

        assertThat(holders(it, "00004-SEC")).containsExactly("B");
        assertThat(holders(it, "00008-SEC")).containsExactly("A");
        assertThat(it.facts().postingsOf("A")).anyMatch(one -> one.post().equals("00004-SEC") && DAY.equals(one.to()));
        assertThat(it.turns().all()).isEqualTo(PLANNED.all());
    }

    @Test
    void a_seat_somebody_holds_is_free_only_when_he_moves_or_retires() {
        refused(asked(List.of(move("C", null, "00004-SEC")), null, null, null), "moves.to", "00004-SEC");

        var it = laid(
                asked(List.of(move("C", null, "00004-SEC")), List.of(new NewWhatIf.Retirement("A", null)), null, null));
        assertThat(holders(it, "00004-SEC")).containsExactly("C");
    }

    @Test
    void whoever_retires_holds_nothing_and_covers_nothing_from_his_day_on() {
        var it = laid(asked(null, List.of(new NewWhatIf.Retirement("B", null)), null, null));
        assertThat(holders(it, "00008-SEC")).isEmpty();
        assertThat(it.turns().all()).isEmpty();

        var later = laid(asked(null, List.of(new NewWhatIf.Retirement("B", DAY.plusDays(1))), null, null));
        assertThat(holders(later, "00008-SEC")).containsExactly("B");
        assertThat(later.facts().holdersOf("00008-SEC", DAY.plusDays(1))).isEmpty();
        assertThat(later.turns().all()).hasSize(1);
    }

    @Test
    void who_holds_a_post_is_counted_as_it_is_listed() {
        var facts = laid(asked(
                        List.of(move("A", "00004-SEC", "00008-CHAIR")),
                        List.of(new NewWhatIf.Retirement("B", null)),
                        null,
                        null))
                .facts();

        assertThat(facts.staffed("00008", DAY))
                .extracting(it -> it.post().code(), StaffedPost::holders)
                .contains(tuple("00008-SEC", 0), tuple("00008-CHAIR", 1))
                .hasSameSizeAs(facts.postsOf("00008", DAY));
        assertThat(facts.staffed("00008", DAY.minusDays(1)))
                .extracting(it -> it.post().code(), StaffedPost::holders)
                .contains(tuple("00008-SEC", 1), tuple("00008-CHAIR", 0));
        for (var it : facts.staffed("00004", DAY)) {
            assertThat(it.holders())
                    .isEqualTo(facts.holdersOf(it.post().code(), DAY).size());
        }
    }

    @Test
    void entries_are_added_and_removed() {
        var it = laid(asked(
                null,
                null,
                List.of(new NewWhatIf.Addition("C", "00008-SEC", Readiness.LATER, true)),
                List.of(new NewWhatIf.Removal("B", "00004-SEC"))));

        assertThat(it.turns().all()).containsExactly(Turn.supposed("00008", "00008-SEC", "C", Readiness.LATER, true));
        assertThat(it.turns().position()).isEqualTo(7);
    }

    @Test
    void what_cannot_be_at_once_is_refused_by_name() {
        refused(asked(List.of(move("A", "00008-SEC", null)), null, null, null), "moves.from", "00008-SEC");
        refused(asked(List.of(move("A", null, null)), null, null, null), "moves", "A");
        refused(asked(List.of(move("A", null, "00004-SEC")), null, null, null), "moves.to", "00004-SEC");
        refused(
                asked(List.of(move("C", null, "00004-DEP"), move("C", null, "00008-DEP")), null, null, null),
                "moves",
                "C");
        refused(
                asked(List.of(move("C", null, "00004-DEP")), List.of(new NewWhatIf.Retirement("C", null)), null, null),
                "moves.to",
                "00004-DEP");
        refused(
                asked(
                        null,
                        List.of(new NewWhatIf.Retirement("C", null), new NewWhatIf.Retirement("C", DAY)),
                        null,
                        null),
                "retirements",
                "C");
        refused(
                asked(null, null, List.of(new NewWhatIf.Addition("B", "00004-SEC", Readiness.NOW, false)), null),
                "additions",
                "B");
        refused(asked(null, null, null, List.of(new NewWhatIf.Removal("C", "00004-SEC"))), "removals", "C");
        refused(
                asked(
                        null,
                        null,
                        List.of(new NewWhatIf.Addition("B", "00004-SEC", Readiness.NOW, false)),
                        List.of(new NewWhatIf.Removal("B", "00004-SEC"))),
                "additions",
                "B");
        refused(
                asked(
                        null,
                        List.of(new NewWhatIf.Retirement("C", null)),
                        List.of(new NewWhatIf.Addition("C", "00004-SEC", Readiness.NOW, false)),
                        null),
                "additions",
                "C");
    }
}
