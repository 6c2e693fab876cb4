package vn.kecan.planning.standing;

import java.util.List;
import vn.kecan.planning.facts.Post;
import vn.kecan.planning.facts.Posting;
import vn.kecan.planning.planned.Turn;

/**
 * A post with its turns.
 *
 * @param persons the numbers of those planned for it, each once
 * @param holders the postings to it in force on the day
 * @param under whether fewer persons are planned than a rule in force asks for
 * @param over whether more are planned than a rule in force lets be
 */
public record CoveredPost(
        Post post, List<Turn> turns, int[] persons, List<Posting> holders, boolean under, boolean over) {

    /** Seats that have somebody, counting every turn. */
    public int gross() {
        return Math.min(turns.size(), post.seats());
    }

    /** Seats nobody holds. */
    public int vacant() {
        return Math.max(0, post.seats() - holders.size());
    }
}
