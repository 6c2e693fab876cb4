package vn.kecan.planning.upkeep.review;

import static vn.kecan.planning.upkeep.review.ReviewState.CLOSED;
import static vn.kecan.planning.upkeep.review.ReviewState.OPEN;
import static vn.kecan.planning.upkeep.review.ReviewState.REPORTED;
import static vn.kecan.planning.upkeep.review.ReviewState.WITHDRAWN;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The round as data: what may be done in which state, and where it leads. */
enum ReviewStep {
    OPEN_ROUND("review.open", OPEN, null),
    CONCLUDE("review.conclude", OPEN, OPEN),
    CLOSE("review.close", CLOSED, OPEN),
    REPORT("review.report", REPORTED, CLOSED),
    WITHDRAW("review.withdraw", WITHDRAWN, OPEN);

    private final String action;
    private final ReviewState to;
    private final @Nullable ReviewState from;

    ReviewStep(String action, ReviewState to, @Nullable ReviewState from) {
        this.action = action;
        this.to = to;
        this.from = from;
    }

    /** Its name in the ledger. */
    String action() {
        return action;
    }

    ReviewState to() {
        return to;
    }

    /** The state it needs; null: it is the first. */
    @Nullable
    ReviewState from() {
        return from;
    }

    static List<ReviewStep> possibleIn(ReviewState state) {
        return Arrays.stream(values()).filter(it -> it.from == state).toList();
    }
}
