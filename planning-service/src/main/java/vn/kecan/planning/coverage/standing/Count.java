package vn.kecan.planning.coverage.standing;

import vn.kecan.planning.law.Has;

/** How many have a trait, and of how many it is not on record. */
public record Count(long yes, long unknown) {

    Count and(Has one) {
        return new Count(yes + (one == Has.YES ? 1 : 0), unknown + (one == Has.UNKNOWN ? 1 : 0));
    }
}
