package vn.kecan.planning.coverage.matching;

import java.util.Arrays;

/**
 * Who could take which seat, each person one at most.
 *
 * @param postOf the post each person is set down for; -1: none
 * @param filled how many seats of each post have somebody
 */
public record Filling(int[] postOf, int[] filled) {

    static final int NONE = -1;

    static Filling nobody(Bench bench) {
        var postOf = new int[bench.persons()];
        Arrays.fill(postOf, NONE);
        return new Filling(postOf, new int[bench.posts()]);
    }

    /** Seats that have somebody. */
    public int net() {
        return Arrays.stream(filled).sum();
    }
}
