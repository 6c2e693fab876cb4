package vn.kecan.planning.upkeep.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.kecan.planning.plan.ChangePlan;

/** Which reviews there are for the caller: those of the plans of his units. */
@ApplicationScoped
class ReviewAccess {

    private final Reviews reviews;
    private final ChangePlan plans;

    ReviewAccess(Reviews reviews, ChangePlan plans) {
        this.reviews = reviews;
        this.plans = plans;
    }

    ReviewNow visible(UUID plan, UUID id) {
        plans.visible(plan);
        return reviews.one(plan, id).orElseThrow(() -> ReviewRefusals.unknown(id));
    }
}
