package vn.kecan.planning.coverage.standing;

import vn.kecan.planning.coverage.planned.Turn;
import vn.kecan.planning.plan.Readiness;

/** How many of some turns are ready when, and how many step in at once when the post falls vacant overnight. */
public final class Ready {

    private static final int KINDS = Readiness.values().length;

    private final int[] counts = new int[KINDS];
    private int turns;
    private int emergencyCover;

    void add(Turn it) {
        turns++;
        counts[it.readiness().ordinal()]++;
        emergencyCover += it.emergencyCover() ? 1 : 0;
    }

    public int of(Readiness it) {
        return counts[it.ordinal()];
    }

    public int emergencyCover() {
        return emergencyCover;
    }

    public int turns() {
        return turns;
    }
}
