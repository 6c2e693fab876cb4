package vn.kecan.planning.coverage.standing;

import java.util.List;
import vn.kecan.planning.coverage.planned.Turn;
import vn.kecan.planning.facts.Post;

/**
 * A post with its turns.
 *
 * @param holders how many postings to it are in force on the day
 * @param persons the numbers of those planned for it, each once
 * @param ready how the turns are ready, counted
 * @param under whether fewer persons are planned than a rule in force asks for
 * @param over whether more are planned than a rule in force lets be
 */
public record CoveredPost(
        Post post, int holders, List<Turn> turns, int[] persons, Ready ready, boolean under, boolean over) {

    /** Seats that have somebody, counting every turn. */
    public int gross() {
        return Math.min(ready.turns(), post.seats());
    }

    /** Seats nobody holds. */
    public int vacant() {
        return Math.max(0, post.seats() - holders);
    }
}
