package vn.kecan.planning.upkeep.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.kecan.planning.law.Verdict;
import vn.kecan.planning.moment.Moment;
import vn.kecan.planning.moment.Moments;
import vn.kecan.planning.plan.KeptUp;
import vn.kecan.planning.plan.KnownPlans.KnownPlan;

/** Answers the plan's question what the law says of how it is kept up. */
@ApplicationScoped
class ReviewsKnown implements KeptUp {

    private final Reviews reviews;
    private final Moments moments;

    ReviewsKnown(Reviews reviews, Moments moments) {
        this.reviews = reviews;
        this.moments = moments;
    }

    @Override
    public List<Verdict> verdicts(KnownPlan plan, Moment moment) {
        var reviewed = reviews.closed(List.of(plan.id()), moment.asOf(), moment.knownAt()).stream()
                .reduce((earlier, later) -> later)
                .flatMap(ReviewNow::closedOn)
                .orElse(null);
        return ReviewJudgement.ofPlan(
                new Assessment(moments.dayOf(plan.recordedAt()), reviewed, moment.asOf()), moment.law());
    }
}
