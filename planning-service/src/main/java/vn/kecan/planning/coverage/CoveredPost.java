package vn.kecan.planning.coverage;

import java.util.List;
import vn.kecan.planning.facts.Cadre;
import vn.kecan.planning.facts.Post;
import vn.kecan.planning.plan.PlannedPost;

/** A post with its turns, and with those of the cadres whose record is known. */
record CoveredPost(Post post, List<Turn> turns, PlannedPost planned) {

    static CoveredPost of(Post post, List<Turn> turns, List<Cadre> cadres) {
        return new CoveredPost(post, turns, new PlannedPost(post, cadres));
    }

    /** Seats that have somebody, counting every turn. */
    int gross() {
        return Math.min(turns.size(), post.seats());
    }

    long readyNow() {
        return turns.stream().filter(Turn::readyNow).count();
    }
}
