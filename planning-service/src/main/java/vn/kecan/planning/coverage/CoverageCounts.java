package vn.kecan.planning.coverage;

import java.util.Collection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.kecan.planning.plan.Readiness;
import vn.kecan.planning.planned.Turn;
import vn.kecan.planning.standing.CoveredPost;

/** What can be added up over posts. */
@Schema(name = "CoverageCounts")
public record CoverageCounts(
        int posts,
        int seats,
        @Schema(description = "postings in force") int incumbents,
        @Schema(description = "seats nobody holds") int vacant,

        @Schema(description = "entries in force: a person planned for three posts counts three times")
        int planned,

        @Schema(description = "seats covered when every entry counts")
        int gross,

        @Schema(description = "entries that are ready now") long readyNow,

        @Schema(description = "entries that will be ready within the term")
        long inTerm,

        @Schema(description = "entries that will be ready later")
        long later,

        @Schema(description = "entries of those who step in at once when the post falls vacant overnight")
        long emergencyCover,

        @Schema(description = "posts without any entry") long withoutSuccessor,

        @Schema(description = "committee posts with fewer persons planned than the coefficient asks for (PL-04)")
        long underMinimum,

        @Schema(description = "posts with more persons planned than PL-04 or PL-05 lets be")
        long overMaximum) {

    public static CoverageCounts of(Collection<CoveredPost> posts) {
        var it = new Tally();
        posts.forEach(it::add);
        return it.done();
    }

    private static final class Tally {

        private final int[] sums = new int[6];
        private final long[] ready = new long[Readiness.values().length];
        private long emergency;
        private long without;
        private long under;
        private long over;

        void add(CoveredPost it) {
            sums[0]++;
            sums[1] += it.post().seats();
            sums[2] += it.holders().size();
            sums[3] += it.vacant();
            sums[4] += it.turns().size();
            sums[5] += it.gross();
            for (var turn : it.turns()) {
                add(turn);
            }
            without += it.turns().isEmpty() ? 1 : 0;
            under += it.under() ? 1 : 0;
            over += it.over() ? 1 : 0;
        }

        private void add(Turn it) {
            ready[it.readiness().ordinal()]++;
            emergency += it.emergencyCover() ? 1 : 0;
        }

        CoverageCounts done() {
            return new CoverageCounts(
                    sums[0],
                    sums[1],
                    sums[2],
                    sums[3],
                    sums[4],
                    sums[5],
                    ready[Readiness.NOW.ordinal()],
                    ready[Readiness.IN_TERM.ordinal()],
                    ready[Readiness.LATER.ordinal()],
                    emergency,
                    without,
                    under,
                    over);
        }
    }
}
