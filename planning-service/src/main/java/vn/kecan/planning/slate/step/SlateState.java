package vn.kecan.planning.slate.step;

/** Where a slate stands in the procedure. */
public enum SlateState {
    DRAFT,
    SUBMITTED,
    CONSULTED,
    BALLOTED,
    APPROVED,
    PUBLISHED,
    RETURNED,
    WITHDRAWN;

    /** Whether the counts of sealed conferences may be seen: only once no vote is to come that they could sway. */
    public boolean opensSealedCounts() {
        return switch (this) {
            case BALLOTED, APPROVED, PUBLISHED -> true;
            case DRAFT, SUBMITTED, CONSULTED, RETURNED, WITHDRAWN -> false;
        };
    }
}
