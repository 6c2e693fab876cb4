package vn.kecan.planning.coverage.standing;

import java.util.List;
import vn.kecan.planning.coverage.matching.Bench;

/**
 * Some of the posts of a standing.
 *
 * @param bench the same posts, their persons numbered from 0
 * @param persons for each of these numbers the number in the standing
 */
public record Part(List<CoveredPost> posts, Bench bench, int[] persons) {

    /** Persons who are the only one planned for more than one of the posts. */
    public int singlePoints() {
        var alone = new int[persons.length];
        var points = 0;
        for (var planned : bench.planned()) {
            if (planned.length == 1 && ++alone[planned[0]] == 2) {
                points++;
            }
        }
        return points;
    }
}
