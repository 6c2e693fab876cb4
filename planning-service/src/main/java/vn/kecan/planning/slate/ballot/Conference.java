package vn.kecan.planning.slate.ballot;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is done at one step of a procedure; the rulebook says which step is which. */
@Schema(name = "Conference")
public enum Conference {
    /** The list is agreed; nobody votes by ballot. */
    LIST(false, false),
    /** Views are exchanged with another body; nobody votes by ballot. */
    EXCHANGE(false, false),
    /** Names are put forward by secret ballot; the counts are not announced. */
    SEALED_SHORTLIST(true, true),
    /** Names are put forward by ballot, and new ones may come in. */
    SHORTLIST(true, false),
    /** Views are gathered by ballot; the counts are not announced and decide nothing by themselves. */
    SEALED_OPINION(true, true),
    /** The ballot that decides. */
    DECISION(true, false),
    /** Whoever has a majority stays on; the counts are not announced. */
    SEALED_MAJORITY(true, true),
    /** Whoever has a majority stays on. */
    MAJORITY(true, false);

    private final boolean ballots;
    private final boolean sealed;

    Conference(boolean ballots, boolean sealed) {
        this.ballots = ballots;
        this.sealed = sealed;
    }

    boolean ballots() {
        return ballots;
    }

    boolean sealed() {
        return sealed;
    }
}
