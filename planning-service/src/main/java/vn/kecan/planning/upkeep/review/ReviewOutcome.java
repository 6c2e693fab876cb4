package vn.kecan.planning.upkeep.review;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.law.VerdictView;

/** The conclusions of a review as they were carried out. */
record ReviewOutcome(List<Line> lines) {

    /**
     * One of them.
     *
     * @param entry the entry kept, removed or made; null while it is only to be made
     * @param proposals the removal proposals it decided
     * @param verdicts what the rules about a person said when the review was closed
     */
    record Line(ReviewLine of, @Nullable UUID entry, List<UUID> proposals, List<VerdictView> verdicts) {}
}
