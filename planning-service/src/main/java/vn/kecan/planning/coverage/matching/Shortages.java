package vn.kecan.planning.coverage.matching;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * The proof that no more seats can be filled (Hall 1935): of all sets of posts that lack so many persons the smallest,
 * taken apart where the parts share nobody. What the parts lack adds up to every seat that stays empty.
 */
public final class Shortages {

    private final Bench bench;
    private final Filling filling;
    private final boolean[] told;
    private final boolean[] taken;

    private Shortages(Bench bench, Filling filling) {
        this.bench = bench;
        this.filling = filling;
        told = new boolean[bench.posts()];
        taken = new boolean[bench.persons()];
    }

    /**
     * @param filling the most that can be filled of this bench
     * @throws IllegalArgumentException when more can be filled
     */
    public static List<Shortage> of(Bench bench, Filling filling) {
        var it = new Shortages(bench, filling);
        var reached = it.reached();
        var plannedFor = it.plannedFor(reached);
        var found = new ArrayList<Shortage>();
        for (var post = 0; post < bench.posts(); post++) {
            if (reached[post] && !it.told[post]) {
                found.add(it.together(post, plannedFor));
            }
        }
        return found;
    }

    /** The posts reached from an empty seat: from a post to those planned for it, and to where they are set down. */
    private boolean[] reached() {
        var reached = new boolean[bench.posts()];
        var queue = new ArrayDeque<Integer>();
        for (var post = 0; post < bench.posts(); post++) {
            if (filling.filled()[post] < bench.seats()[post]) {
                reached[post] = true;
                queue.add(post);
            }
        }
        while (!queue.isEmpty()) {
            for (var person : bench.planned()[queue.remove()]) {
                var holds = mustBeSetDown(person);
                if (!reached[holds]) {
                    reached[holds] = true;
                    queue.add(holds);
                }
            }
        }
        return reached;
    }

    private int mustBeSetDown(int person) {
        var holds = filling.postOf()[person];
        if (holds == Filling.NONE) {
            throw new IllegalArgumentException(
                    "Person (%d) must be set down somewhere. Maybe the filling is not the most that can be filled."
                            .formatted(person));
        }
        return holds;
    }

    /** For each person the reached posts he is planned for. */
    private List<List<Integer>> plannedFor(boolean[] reached) {
        var posts = new ArrayList<List<Integer>>(bench.persons());
        for (var person = 0; person < bench.persons(); person++) {
            posts.add(new ArrayList<>(0));
        }
        for (var post = 0; post < bench.posts(); post++) {
            for (var person : reached[post] ? bench.planned()[post] : new int[0]) {
                posts.get(person).add(post);
            }
        }
        return posts;
    }

    /** Everything that hangs together with the post by shared persons. */
    private Shortage together(int first, List<List<Integer>> plannedFor) {
        var posts = new TreeSet<Integer>();
        var persons = new TreeSet<Integer>();
        var queue = new ArrayDeque<Integer>();
        told[first] = true;
        queue.add(first);
        while (!queue.isEmpty()) {
            int post = queue.remove();
            posts.add(post);
            for (var person : bench.planned()[post]) {
                if (!taken[person]) {
                    taken[person] = true;
                    persons.add(person);
                    for (int other : plannedFor.get(person)) {
                        if (!told[other]) {
                            told[other] = true;
                            queue.add(other);
                        }
                    }
                }
            }
        }
        var seats = posts.stream().mapToInt(it -> bench.seats()[it]).sum();
        return new Shortage(List.copyOf(posts), seats, List.copyOf(persons));
    }
}
