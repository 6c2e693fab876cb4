package vn.kecan.planning.coverage.matching;

/**
 * Posts with their seats and those planned for them. Posts and persons are numbered from 0.
 *
 * @param seats of each post
 * @param planned the persons planned for each post, each once
 * @param persons how many persons there are
 */
public record Bench(int[] seats, int[][] planned, int persons) {

    public Bench {
        if (seats.length != planned.length) {
            throw new IllegalArgumentException("The seats of %d posts must come with as many lists of persons, not %d."
                    .formatted(seats.length, planned.length));
        }
    }

    int posts() {
        return seats.length;
    }
}
