package vn.kecan.planning.upkeep.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.kecan.planning.moment.Moment;
import vn.kecan.planning.plan.ChangePlan;
import vn.kecan.platform.access.Caller;
import vn.kecan.platform.http.Call;
import vn.kecan.platform.ledger.Entry;
import vn.kecan.platform.write.Recording;
import vn.kecan.platform.write.Written;

/** Gives an open review up. The plan stays as it is, and another may be opened. */
@ApplicationScoped
class WithdrawReview {

    private final Reviews reviews;
    private final ReviewAccess access;
    private final ReviewRecord record;
    private final ChangePlan plans;
    private final Caller caller;
    private final Call call;

    WithdrawReview(
            Reviews reviews, ReviewAccess access, ReviewRecord record, ChangePlan plans, Caller caller, Call call) {
        this.reviews = reviews;
        this.access = access;
        this.record = record;
        this.plans = plans;
        this.caller = caller;
        this.call = call;
    }

    Written withdraw(Recording rec, UUID planId, UUID id, NewReviewWithdrawal wanted, Moment today) {
        access.visible(planId, id);
        rec.lock();
        var review = access.visible(planId, id);
        rec.match(review.etag());
        review.mustAllow(ReviewStep.WITHDRAW);
        var act = ReviewAct.taken(ReviewStep.WITHDRAW, id, today.asOf(), rec, caller);
        act.reason = wanted.reason();
        reviews.keep(act);
        reviews.end(review.review(), rec);

        var after = review.after(act);
        rec.enter(Entry.of(
                        ReviewStep.WITHDRAW.action(),
                        "review",
                        id.toString(),
                        record.whole(review),
                        record.whole(after))
                .because(wanted.reason()));
        return Written.created(
                "/api/planning/v1/plans/" + planId + "/reviews/" + id,
                after.etag(),
                record.view(after, plans.visible(planId), List.of(), call.language()));
    }
}
