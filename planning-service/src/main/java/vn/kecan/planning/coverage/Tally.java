package vn.kecan.planning.coverage;

import vn.kecan.planning.coverage.standing.CoveredPost;
import vn.kecan.planning.plan.Readiness;

/** The figures that add up over posts, while they are added up. */
final class Tally {

    private static final int POSTS = 0;
    private static final int SEATS = 1;
    private static final int INCUMBENTS = 2;
    private static final int VACANT = 3;
    private static final int PLANNED = 4;
    private static final int GROSS = 5;
    private static final int EMERGENCY = 6;
    private static final int WITHOUT = 7;
    private static final int UNDER = 8;
    private static final int OVER = 9;
    private static final int READY = 10;

    private final long[] sums = new long[READY + Readiness.values().length];

    void add(CoveredPost it) {
        sums[POSTS]++;
        sums[SEATS] += it.post().seats();
        sums[INCUMBENTS] += it.holders();
        sums[VACANT] += it.vacant();
        sums[PLANNED] += it.ready().turns();
        sums[GROSS] += it.gross();
        sums[WITHOUT] += it.persons().length == 0 ? 1 : 0;
        sums[UNDER] += it.under() ? 1 : 0;
        sums[OVER] += it.over() ? 1 : 0;
        sums[EMERGENCY] += it.ready().emergencyCover();
        for (var readiness : Readiness.values()) {
            sums[READY + readiness.ordinal()] += it.ready().of(readiness);
        }
    }

    void add(Tally other, int times) {
        for (var n = 0; n < sums.length; n++) {
            sums[n] += times * other.sums[n];
        }
    }

    boolean isEmpty() {
        return sums[POSTS] == 0;
    }

    CoverageCounts done() {
        return new CoverageCounts(
                (int) sums[POSTS],
                (int) sums[SEATS],
                (int) sums[INCUMBENTS],
                (int) sums[VACANT],
                (int) sums[PLANNED],
                (int) sums[GROSS],
                ready(Readiness.NOW),
                ready(Readiness.IN_TERM),
                ready(Readiness.LATER),
                sums[EMERGENCY],
                sums[WITHOUT],
                sums[UNDER],
                sums[OVER]);
    }

    private long ready(Readiness it) {
        return sums[READY + it.ordinal()];
    }
}
