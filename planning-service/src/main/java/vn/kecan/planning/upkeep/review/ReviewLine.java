package vn.kecan.planning.upkeep.review;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.plan.NewPlanEntry;

/**
 * One conclusion of a review, as it is kept.
 *
 * @param entry the entry kept or removed; null of an addition
 * @param addition who is to be planned; null of an entry
 */
record ReviewLine(
        Conclusion conclusion,
        @Nullable UUID entry,
        String cadre,
        String post,
        String reason,
        @Nullable NewPlanEntry addition) {

    boolean is(Conclusion it) {
        return conclusion == it;
    }
}
