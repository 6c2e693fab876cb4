package vn.kecan.planning.coverage.matching;

import java.util.List;

/**
 * Why seats stay empty: these posts have more seats than there are persons planned for any of them. Whoever doubts it
 * counts both.
 *
 * @param posts in the order of their numbers
 * @param seats of these posts together
 * @param persons everybody planned for one of them, in the order of their numbers
 */
public record Shortage(List<Integer> posts, int seats, List<Integer> persons) {

    public Shortage {
        posts = List.copyOf(posts);
        persons = List.copyOf(persons);
    }

    /** Seats that nobody is left for, whoever takes which. */
    public int missing() {
        return seats - persons.size();
    }
}
