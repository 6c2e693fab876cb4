package vn.kecan.planning.rotation.arrangement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.law.Outcome;
import vn.kecan.planning.law.VerdictView;
import vn.kecan.planning.rotation.move.Arrangement;
import vn.kecan.planning.rotation.move.DirectionCode;
import vn.kecan.planning.rotation.move.Way;

/**
 * What the law says of the moves of a plan, with the times, the snapshot and the rulebook it was said under.
 *
 * @param asOf the day of the moves, on which the facts are looked at
 */
public record MovesJudged(
        Arrangement arrangement,
        List<Way> ways,
        List<VerdictView> plan,
        List<Mover> moves,
        List<Follower> successors,
        LocalDate asOf,
        Instant knownAt,
        LocalDate lawAt,
        String snapshot,
        String rulebook) {

    /**
     * One move: what is said of the post he leaves, and of the one he comes into.
     *
     * @param code the column of form 11 it counts in
     */
    public record Mover(
            String cadre,
            String from,
            String to,
            @Nullable DirectionCode code,
            List<VerdictView> leaving,
            List<VerdictView> coming) {

        /** Only what is said of the new post bars: that he could not stay in the old one is a reason to move. */
        public List<VerdictView> bars() {
            return coming.stream().filter(it -> it.outcome() == Outcome.BARRED).toList();
        }
    }

    /** Who follows on from the unit; his appointment has a procedure of its own, so nothing said of it bars the moves. */
    public record Follower(String cadre, String post, List<VerdictView> verdicts) {}

    public List<VerdictView> planBars() {
        return plan.stream().filter(it -> it.outcome() == Outcome.BARRED).toList();
    }
}
