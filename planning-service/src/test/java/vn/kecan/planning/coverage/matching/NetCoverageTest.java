package vn.kecan.planning.coverage.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Net coverage against two other ways of reckoning it, and each certificate by counting. */
class NetCoverageTest {

    private static final int GRAPHS = 1_500;

    @Test
    void a_person_planned_for_three_posts_fills_one_seat() {
        var bench = new Bench(new int[] {1, 1, 1}, new int[][] {{0}, {0}, {0, 1}}, 2);

        var filling = FillSeats.most(bench);

        assertThat(filling.net()).isEqualTo(2);
        assertThat(Shortages.of(bench, filling)).containsExactly(new Shortage(List.of(0, 1), 2, List.of(0)));
    }

    @Test
    void five_posts_that_share_four_people_are_told_with_them_and_nobody_else() {
        var bench = new Bench(
                new int[] {1, 1, 1, 1, 1, 2}, new int[][] {{0, 1}, {1, 2}, {2, 3}, {3, 0}, {0, 1, 2, 3}, {4, 5, 6}}, 7);

        var shortages = Shortages.of(bench, FillSeats.most(bench));

        assertThat(shortages).containsExactly(new Shortage(List.of(0, 1, 2, 3, 4), 5, List.of(0, 1, 2, 3)));
        assertThat(shortages.getFirst().missing()).isEqualTo(1);
    }

    @Test
    void a_post_nobody_is_planned_for_is_a_shortage_of_its_own() {
        var bench = new Bench(new int[] {3, 1}, new int[][] {{}, {0}}, 1);

        assertThat(Shortages.of(bench, FillSeats.most(bench))).containsExactly(new Shortage(List.of(0), 3, List.of()));
    }

    @Test
    void equals_augmenting_paths_and_a_maximum_flow_of_another_library_on_random_graphs() {
        var random = new Random(2030);
        for (var n = 0; n < GRAPHS; n++) {
            var bench = Graphs.random(random, 14, 14, 3);
            var filling = FillSeats.most(bench);
            mustBeAFilling(bench, filling);
            assertThat(filling.net())
                    .as("graph %d", n)
                    .isEqualTo(Independent.byPaths(bench))
                    .isEqualTo(Independent.byFlow(bench));
        }
    }

    @Test
    void every_certificate_counts_out_and_together_they_explain_every_empty_seat() {
        var random = new Random(377);
        for (var n = 0; n < GRAPHS; n++) {
            var bench = Graphs.random(random, 14, 14, 3);
            var filling = FillSeats.most(bench);
            var seen = new HashSet<Integer>();
            var missing = 0;
            for (var one : Shortages.of(bench, filling)) {
                assertThat(Set.copyOf(one.persons())).isEqualTo(neighbours(bench, one.posts()));
                assertThat(one.seats()).isEqualTo(seats(bench, one.posts()));
                assertThat(one.missing()).isPositive();
                assertThat(one.persons()).noneMatch(seen::contains);
                seen.addAll(one.persons());
                missing += one.missing();
                withoutAnyOfItsPostsItSaysLess(bench, one);
            }
            assertThat(missing).isEqualTo(Arrays.stream(bench.seats()).sum() - filling.net());
        }
    }

    @Test
    void no_set_of_posts_lacks_more_and_none_that_lacks_as_much_is_smaller() {
        var random = new Random(45);
        for (var n = 0; n < 200; n++) {
            var bench = Graphs.random(random, 9, 8, 2);
            var told = Shortages.of(bench, FillSeats.most(bench));
            var posts = told.stream().flatMap(it -> it.posts().stream()).toList();
            var missing = told.stream().mapToInt(Shortage::missing).sum();
            for (var subset = 0; subset < 1 << bench.posts(); subset++) {
                var some = subset;
                var of = IntStream.range(0, bench.posts())
                        .filter(it -> (some >> it & 1) == 1)
                        .boxed()
                        .toList();
                var lacks = seats(bench, of) - neighbours(bench, of).size();
                assertThat(lacks).isLessThanOrEqualTo(missing);
                if (lacks == missing) {
                    assertThat(of).containsAll(posts);
                }
            }
        }
    }

    @Test
    void a_filling_that_is_not_the_most_proves_nothing() {
        var bench = new Bench(new int[] {1}, new int[][] {{0}}, 1);

        assertThatIllegalArgumentException().isThrownBy(() -> Shortages.of(bench, Filling.nobody(bench)));
    }

    @Test
    void a_city_of_thirty_thousand_posts_takes_well_under_a_second() {
        var bench = Graphs.city(new Random(1010), 30_000, 100_000, 40_000);
        var own = Long.MAX_VALUE;
        for (var n = 0; n < 5; n++) {
            var start = System.nanoTime();
            Shortages.of(bench, FillSeats.most(bench));
            own = Math.min(own, System.nanoTime() - start);
        }
        var start = System.nanoTime();
        var flow = Independent.byFlow(bench);
        System.out.printf(
                "MEASURED net coverage and certificates of %,d posts, %,d entries: %,d ms; JGraphT once: %,d ms%n",
                bench.posts(),
                Arrays.stream(bench.planned()).mapToInt(it -> it.length).sum(),
                Duration.ofNanos(own).toMillis(),
                Duration.ofNanos(System.nanoTime() - start).toMillis());
        assertThat(FillSeats.most(bench).net()).isEqualTo(flow);
        assertThat(Duration.ofNanos(own)).isLessThan(Duration.ofSeconds(1));
    }

    private static void withoutAnyOfItsPostsItSaysLess(Bench bench, Shortage it) {
        for (var post : it.posts()) {
            var others = it.posts().stream().filter(one -> !one.equals(post)).toList();
            assertThat(seats(bench, others) - neighbours(bench, others).size()).isLessThan(it.missing());
        }
    }

    private static void mustBeAFilling(Bench bench, Filling it) {
        var filled = new int[bench.posts()];
        for (var person = 0; person < bench.persons(); person++) {
            var post = it.postOf()[person];
            if (post >= 0) {
                assertThat(bench.planned()[post]).contains(person);
                filled[post]++;
            }
        }
        assertThat(filled).isEqualTo(it.filled());
        IntStream.range(0, bench.posts())
                .forEach(post -> assertThat(filled[post]).isLessThanOrEqualTo(bench.seats()[post]));
    }

    private static int seats(Bench bench, List<Integer> posts) {
        return posts.stream().mapToInt(it -> bench.seats()[it]).sum();
    }

    private static Set<Integer> neighbours(Bench bench, List<Integer> posts) {
        var persons = new HashSet<Integer>();
        posts.forEach(post -> Arrays.stream(bench.planned()[post]).forEach(persons::add));
        return persons;
    }
}
