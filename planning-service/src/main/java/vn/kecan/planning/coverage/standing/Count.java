package vn.kecan.planning.coverage.standing;

import vn.kecan.planning.law.Has;

/** How many have a trait, and of how many it is not on record. */
public final class Count {

    private long yes;
    private long unknown;

    void add(Has it) {
        switch (it) {
            case YES -> yes++;
            case UNKNOWN -> unknown++;
            case NO -> {}
        }
    }

    public long yes() {
        return yes;
    }

    public long unknown() {
        return unknown;
    }
}
