package vn.kecan.planning.upkeep.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.kecan.planning.facts.access.Scope;
import vn.kecan.planning.moment.Judged;
import vn.kecan.planning.moment.Moment;
import vn.kecan.planning.plan.ChangePlan;
import vn.kecan.planning.plan.PlannedFor;
import vn.kecan.planning.upkeep.removal.OpenRemovals;
import vn.kecan.platform.access.Caller;
import vn.kecan.platform.http.Call;
import vn.kecan.platform.ledger.Entry;
import vn.kecan.platform.write.Recording;
import vn.kecan.platform.write.Written;

/** Closes a review: its conclusions change the plan, all of them in one write or none. */
@ApplicationScoped
class CloseReview {

    private final Reviews reviews;
    private final ReviewAccess access;
    private final ReviewRecord record;
    private final CarryOut carryOut;
    private final ChangePlan plans;
    private final PlannedFor planned;
    private final OpenRemovals removals;
    private final Scope scope;
    private final Caller caller;
    private final Call call;

    CloseReview(
            Reviews reviews,
            ReviewAccess access,
            ReviewRecord record,
            CarryOut carryOut,
            ChangePlan plans,
            PlannedFor planned,
            OpenRemovals removals,
            Scope scope,
            Caller caller,
            Call call) {
        this.reviews = reviews;
        this.access = access;
        this.record = record;
        this.carryOut = carryOut;
        this.plans = plans;
        this.planned = planned;
        this.removals = removals;
        this.scope = scope;
        this.caller = caller;
        this.call = call;
    }

    Written close(Recording rec, UUID planId, UUID id, NewReviewClosing wanted, Moment today) {
        access.visible(planId, id);
        rec.lock();
        var moment = today.under(rec);
        var review = access.visible(planId, id);
        rec.match(review.etag());
        review.mustAllow(ReviewStep.CLOSE);
        var diff = ReviewDiff.of(
                record.content(review),
                planned.everyone(planId, moment.asOf(), moment.knownAt()),
                removals.of(List.of(planId)),
                scope::isOwn);
        ReviewRefusals.mustBeComplete(diff);

        var act = ReviewAct.taken(ReviewStep.CLOSE, id, moment.asOf(), rec, caller);
        act.reason = wanted.reason();
        act.document = record.written(wanted.document());
        act.content = record.written(carryOut.all(rec, planId, diff, moment));
        act.judged = record.written(Judged.at(
                moment, ReviewJudgement.ofRound(review.review().year, moment.asOf(), Optional.empty(), moment)));
        reviews.keep(act);
        reviews.end(review.review(), rec);

        var after = review.after(act);
        rec.enter(
                Entry.of(ReviewStep.CLOSE.action(), "review", id.toString(), record.whole(review), record.whole(after))
                        .by(wanted.document())
                        .because(wanted.reason()));
        return Written.created(
                "/api/planning/v1/plans/" + planId + "/reviews/" + id,
                after.etag(),
                record.view(after, plans.visible(planId), List.of(), call.language()));
    }
}
