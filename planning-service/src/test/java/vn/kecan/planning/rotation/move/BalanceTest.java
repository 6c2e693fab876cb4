package vn.kecan.planning.rotation.move;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kecan.planning.lawful.Chance;
import vn.kecan.planning.rotation.move.Arrangement.Departure;
import vn.kecan.planning.rotation.move.Arrangement.PlannedMove;
import vn.kecan.planning.rotation.move.Arrangement.Successor;
import vn.kecan.planning.rotation.move.Arrangement.Vacancy;

/** Moves close when every seat that is left is filled or declared empty, and nobody comes into a taken one. */
class BalanceTest {

    private static final int GRAPHS = 5_000;

    @Test
    void a_swap_closes_and_is_a_cycle() {
        var swap = moves(move("a", "P1", "P2"), move("b", "P2", "P1"));
        assertThat(new Balance(swap, one("P1", "a", "P2", "b")).gaps()).isEmpty();
        var ways = Ways.of(swap, one("P1", "a", "P2", "b"));
        assertThat(ways).hasSize(1);
        assertThat(ways.getFirst().kind()).isEqualTo(Way.Kind.CYCLE);
        assertThat(ways.getFirst().cadres()).containsExactly("a", "b");
        assertThat(ways.getFirst().posts()).containsExactly("P1", "P2", "P1");
    }

    @Test
    void a_chain_of_four_ends_in_a_free_seat_and_begins_with_a_successor() {
        var chain = chainOfFour();
        var seats = chainSeats();
        assertThat(new Balance(chain, seats).gaps()).isEmpty();
        assertThat(Ways.of(chain, seats))
                .containsExactly(new Way(
                        Way.Kind.CHAIN,
                        List.of("a", "b", "c", "d"),
                        List.of("P1", "P2", "P3", "P4", "P5"),
                        new Way.Begin(Way.BeginKind.SUCCESSOR, "s"),
                        new Way.End(Way.EndKind.FREE_SEAT, null)));
    }

    @ParameterizedTest(name = "a chain of four without {0}: {1} is left, {2} is taken")
    @CsvSource({"a, P2, P1", "b, P3, P2", "c, P4, P3", "d, , P4"})
    void without_one_leg_of_a_chain_the_gap_is_named(String cadre, String left, String taken) {
        var gaps = new Balance(chainOfFour().without(cadre), chainSeats()).gaps();
        if (left != null) {
            assertThat(gaps).contains(new Gap.WithoutHolder(left, List.of(holder(left)), 1));
        }
        assertThat(gaps)
                .anySatisfy(it -> assertThat(it)
                        .isInstanceOfSatisfying(
                                Gap.Occupied.class,
                                one -> assertThat(one.post()).isEqualTo(taken)));
    }

    @ParameterizedTest(name = "a cycle of three without {0}")
    @ValueSource(strings = {"a", "b", "c"})
    void without_one_leg_of_a_cycle_it_does_not_close(String cadre) {
        var cycle = moves(move("a", "P1", "P2"), move("b", "P2", "P3"), move("c", "P3", "P1"));
        var seats = one("P1", "a", "P2", "b", "P3", "c");
        assertThat(new Balance(cycle, seats).gaps()).isEmpty();
        var to = cycle.moves().stream()
                .filter(it -> it.cadre().equals(cadre))
                .findFirst()
                .orElseThrow()
                .to();
        assertThat(new Balance(cycle.without(cadre), seats).gaps())
                .contains(new Gap.WithoutHolder(to, List.of(holder(to)), 1))
                .hasSize(2);
    }

    @Test
    void somebody_who_retires_frees_the_seat_at_the_end() {
        var it = new Arrangement(
                List.of(move("a", "P1", "P2")),
                List.of(),
                List.of(new Departure("b", "P2", DepartureCause.RETIRES, "nghỉ hưu")),
                List.of(new Vacancy("P1", "chờ bổ nhiệm")));
        var seats = one("P1", "a", "P2", "b");
        assertThat(new Balance(it, seats).gaps()).isEmpty();
        assertThat(Ways.of(it, seats).getFirst().end()).isEqualTo(new Way.End(Way.EndKind.DEPARTURE, "b"));
        assertThat(Ways.of(it, seats).getFirst().begin().kind()).isEqualTo(Way.BeginKind.VACANCY);
        assertThat(new Balance(new Arrangement(it.moves(), List.of(), List.of(), it.vacancies()), seats).gaps())
                .containsExactly(new Gap.Occupied("P2", List.of("a"), List.of("b"), 1));
    }

    @Test
    void the_slips_of_the_pen_are_told_apart() {
        var seats = one("P1", "a", "P2", "b");
        assertThat(new Balance(moves(move("a", "P1", "P1")), seats).gaps()).contains(new Gap.CycleOfOne("a", "P1"));
        assertThat(new Balance(moves(move("a", "P1", "P2"), move("a", "P1", "P2")), seats).gaps())
                .contains(new Gap.SamePersonTwice("a"));
        assertThat(new Balance(moves(move("x", "P1", "P2")), seats).gaps()).contains(new Gap.NotHeld("x", "P1"));
        var vacancy = new Arrangement(
                moves(move("a", "P1", "P2"), move("b", "P2", "P1")).moves(),
                List.of(new Successor("s", "P1")),
                List.of(),
                List.of(new Vacancy("P2", "không")));
        assertThat(new Balance(vacancy, seats).gaps())
                .contains(new Gap.NoVacancy("P2"), new Gap.NothingToFollow("s", "P1"));
        var again = new Arrangement(List.of(), List.of(new Successor("b", "P2")), List.of(), List.of());
        assertThat(new Balance(again, seats).gaps()).contains(new Gap.HeldAlready("b", "P2"));
    }

    @Test
    void a_post_given_up_beside_the_one_left_needs_somebody_too() {
        var both = new Arrangement(
                List.of(new PlannedMove(
                        "a", "P1", List.of("P1", "P3"), "P2", Direction.DOWN, MoveObject.PLANNED, null)),
                List.of(),
                List.of(),
                List.of(new Vacancy("P1", "chờ")));
        var seats = new HashMap<>(one("P1", "a", "P3", "a"));
        seats.put("P2", new PostSeats("P2", 1, List.of(), true));
        assertThat(new Balance(both, seats).gaps()).containsExactly(new Gap.WithoutHolder("P3", List.of("a"), 1));
    }

    /** Five thousand small arrangements by chance, against a plain simulation that moves people seat by seat. */
    @Test
    void it_agrees_with_a_simulation_and_every_move_lies_on_one_way() {
        var chance = new Chance(20261126);
        var closed = 0;
        var longest = 0;
        var cycles = 0;
        for (var n = 0; n < GRAPHS; n++) {
            var seats = seats(chance);
            var it = arrangement(chance, seats);
            var gaps = new Balance(it, seats).gaps();
            if (gaps.isEmpty() != simulated(it, seats)) {
                throw new AssertionError("%s on %s: %s".formatted(it, seats, gaps));
            }
            if (gaps.isEmpty() && !it.moves().isEmpty()) {
                closed++;
                var ways = Ways.of(it, seats);
                mustCover(it, ways);
                longest = Math.max(
                        longest,
                        ways.stream().mapToInt(way -> way.cadres().size()).max().orElse(0));
                cycles += (int) ways.stream()
                        .filter(way -> way.kind() == Way.Kind.CYCLE)
                        .count();
            }
        }
        assertThat(closed).isGreaterThan(200);
        assertThat(longest).isGreaterThan(2);
        assertThat(cycles).isGreaterThan(20);
    }

    /** Lets everybody leave, then come, one by one; then looks at every chair. */
    private static boolean simulated(Arrangement it, Map<String, PostSeats> seats) {
        var chairs = new HashMap<String, List<String>>();
        seats.values().forEach(one -> chairs.put(one.post(), new ArrayList<>(one.holders())));
        var named = new HashSet<String>();
        for (var person : it.persons().toList()) {
            if (!named.add(person)) {
                return false;
            }
        }
        for (var move : it.moves()) {
            if (move.from().equals(move.to()) || !chairs.get(move.from()).remove(move.cadre())) {
                return false;
            }
        }
        for (var leaver : it.departures()) {
            if (!chairs.get(leaver.post()).remove(leaver.cadre())) {
                return false;
            }
        }
        for (var move : it.moves()) {
            if (seats.get(move.to()).holders().contains(move.cadre())) {
                return false;
            }
            chairs.get(move.to()).add(move.cadre());
        }
        for (var follower : it.successors()) {
            var chair = chairs.get(follower.post());
            var before = seats.get(follower.post());
            var free = before.holders().size() - chair.size();
            if (before.holders().contains(follower.cadre()) || free <= 0) {
                return false;
            }
            chair.add(follower.cadre());
        }
        for (var one : seats.values()) {
            var after = chairs.get(one.post());
            var come = !after.stream().allMatch(one.holders()::contains);
            if (come && after.size() > one.seats()) {
                return false;
            }
            var empty = (int) it.vacancies().stream()
                    .filter(v -> v.post().equals(one.post()))
                    .count();
            var fewer = Math.max(0, one.holders().size() - after.size());
            if (empty > fewer || one.needsHolder() && empty < fewer) {
                return false;
            }
        }
        return true;
    }

    private static void mustCover(Arrangement it, List<Way> ways) {
        var byCadre = new HashMap<String, PlannedMove>();
        it.moves().forEach(move -> byCadre.put(move.cadre(), move));
        assertThat(ways.stream().flatMap(way -> way.cadres().stream()))
                .containsExactlyInAnyOrderElementsOf(byCadre.keySet());
        for (var way : ways) {
            IntStream.range(0, way.cadres().size()).forEach(i -> {
                var move = byCadre.get(way.cadres().get(i));
                assertThat(move.from()).isEqualTo(way.posts().get(i));
                assertThat(move.to()).isEqualTo(way.posts().get(i + 1));
            });
            if (way.kind() == Way.Kind.CYCLE) {
                assertThat(way.posts().getLast()).isEqualTo(way.posts().getFirst());
                assertThat(way.cadres().size()).isGreaterThan(1);
            }
        }
    }

    /** Five posts of one or two seats, some of them free. */
    private static Map<String, PostSeats> seats(Chance chance) {
        var seats = new HashMap<String, PostSeats>();
        var next = 0;
        for (var p = 1; p <= 5; p++) {
            var many = 1 + (chance.oneIn(4) ? 1 : 0);
            var holders = new ArrayList<String>();
            for (var seat = 0; seat < many; seat++) {
                if (!chance.oneIn(4)) {
                    holders.add("h" + next++);
                }
            }
            seats.put("P" + p, new PostSeats("P" + p, many, holders, !chance.oneIn(6)));
        }
        return seats;
    }

    private static Arrangement arrangement(Chance chance, Map<String, PostSeats> seats) {
        var posts = List.copyOf(new java.util.TreeSet<>(seats.keySet()));
        var moves = new ArrayList<PlannedMove>();
        var departures = new ArrayList<Departure>();
        var successors = new ArrayList<Successor>();
        var vacancies = new ArrayList<Vacancy>();
        var shift = chance.below(4) + 1;
        var round = chance.oneIn(4);
        for (var i = 0; i < posts.size(); i++) {
            var post = posts.get(i);
            for (var cadre : seats.get(post).holders()) {
                var ring = posts.get((i + shift) % posts.size());
                if (round || chance.oneIn(2)) {
                    moves.add(move(cadre, post, !round && chance.oneIn(3) ? chance.of(posts) : ring));
                } else if (chance.oneIn(5)) {
                    departures.add(new Departure(cadre, post, DepartureCause.RETIRES, "nghỉ"));
                }
            }
            if (!round && chance.oneIn(6)) {
                successors.add(new Successor("s" + i, post));
            }
            if (chance.oneIn(round ? 12 : 4)) {
                vacancies.add(new Vacancy(post, "chờ"));
            }
        }
        return new Arrangement(moves, successors, departures, vacancies);
    }

    private static Arrangement chainOfFour() {
        return new Arrangement(
                List.of(move("a", "P1", "P2"), move("b", "P2", "P3"), move("c", "P3", "P4"), move("d", "P4", "P5")),
                List.of(new Successor("s", "P1")),
                List.of(),
                List.of());
    }

    private static Map<String, PostSeats> chainSeats() {
        var seats = new HashMap<>(one("P1", "a", "P2", "b", "P3", "c", "P4", "d"));
        seats.put("P5", new PostSeats("P5", 1, List.of(), true));
        return seats;
    }

    private static String holder(String post) {
        return Map.of("P1", "a", "P2", "b", "P3", "c", "P4", "d").get(post);
    }

    private static Arrangement moves(PlannedMove... moves) {
        return new Arrangement(List.of(moves), List.of(), List.of(), List.of());
    }

    static PlannedMove move(String cadre, String from, String to) {
        return new PlannedMove(cadre, from, List.of(from), to, Direction.LATERAL_PLACE, MoveObject.PLANNED, null);
    }

    /** Posts of one seat each, by pairs of post and holder. */
    private static Map<String, PostSeats> one(String... postsAndHolders) {
        var seats = new HashMap<String, PostSeats>();
        for (var i = 0; i < postsAndHolders.length; i += 2) {
            seats.put(postsAndHolders[i], new PostSeats(postsAndHolders[i], 1, List.of(postsAndHolders[i + 1]), true));
        }
        return seats;
    }

    @Test
    void the_posts_named_are_known_once_each() {
        assertThat(chainOfFour().posts()).containsExactlyElementsOf(List.of("P1", "P2", "P3", "P4", "P5"));
        assertThat(Set.copyOf(chainOfFour().persons().toList())).hasSize(5);
    }
}
