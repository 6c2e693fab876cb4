package vn.kecan.planning.coverage.matching;

import java.util.Arrays;

/**
 * Fills as many seats as can be filled at once (Hopcroft and Karp 1973, with seats as capacities of the posts): in each
 * round the shortest chains of changes that set one more person down, until there are none.
 */
public final class FillSeats {

    private final Bench bench;
    private final Filling filling;
    private final int[] step;
    private final int[] next;
    private final int[] chain;
    private final int[] via;

    private FillSeats(Bench bench) {
        this.bench = bench;
        filling = Filling.nobody(bench);
        step = new int[bench.posts()];
        next = new int[bench.posts()];
        chain = new int[bench.posts() + 1];
        via = new int[bench.posts() + 1];
    }

    /** The most that can be filled; which of several equal fillings it is, the numbering decides. */
    public static Filling most(Bench bench) {
        var it = new FillSeats(bench);
        while (it.chainsExist()) {
            it.setDown();
        }
        return it.filling;
    }

    /** Counts from the posts with an empty seat how many changes away each post is; whether somebody is still free. */
    private boolean chainsExist() {
        Arrays.fill(step, Filling.NONE);
        Arrays.fill(next, 0);
        var queue = chain;
        var end = 0;
        for (var post = 0; post < bench.posts(); post++) {
            if (filling.filled()[post] < bench.seats()[post]) {
                step[post] = 0;
                queue[end++] = post;
            }
        }
        var found = false;
        for (var begin = 0; begin < end; begin++) {
            var post = queue[begin];
            for (var person : bench.planned()[post]) {
                var holds = filling.postOf()[person];
                if (holds == Filling.NONE) {
                    found = true;
                } else if (step[holds] == Filling.NONE) {
                    step[holds] = step[post] + 1;
                    queue[end++] = holds;
                }
            }
        }
        return found;
    }

    private void setDown() {
        for (var post = 0; post < bench.posts(); post++) {
            while (filling.filled()[post] < bench.seats()[post] && oneMore(post)) {
                filling.filled()[post]++;
            }
        }
    }

    /** Walks along posts one step further away each, and moves everybody on the way when somebody free is reached. */
    private boolean oneMore(int post) {
        var depth = 0;
        chain[0] = post;
        while (depth >= 0) {
            var at = chain[depth];
            if (next[at] == bench.planned()[at].length) {
                depth--;
                continue;
            }
            var person = bench.planned()[at][next[at]++];
            var holds = filling.postOf()[person];
            via[depth] = person;
            if (holds == Filling.NONE) {
                for (var back = depth; back >= 0; back--) {
                    filling.postOf()[via[back]] = chain[back];
                }
                return true;
            }
            if (step[holds] == step[at] + 1) {
                chain[++depth] = holds;
            }
        }
        return false;
    }
}
