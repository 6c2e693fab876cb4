package vn.kecan.planning.upkeep.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.kecan.planning.moment.Judged;
import vn.kecan.planning.moment.Moment;
import vn.kecan.planning.plan.ChangePlan;
import vn.kecan.planning.rule.deadline.DeadlineKind;
import vn.kecan.platform.access.Caller;
import vn.kecan.platform.http.Call;
import vn.kecan.platform.ledger.Entry;
import vn.kecan.platform.write.Recording;
import vn.kecan.platform.write.Written;

/** Records on which day a closed review was reported to the level above; the law says whether that was in time. */
@ApplicationScoped
class ReportReview {

    private final Reviews reviews;
    private final ReviewAccess access;
    private final ReviewRecord record;
    private final ChangePlan plans;
    private final Caller caller;
    private final Call call;

    ReportReview(
            Reviews reviews, ReviewAccess access, ReviewRecord record, ChangePlan plans, Caller caller, Call call) {
        this.reviews = reviews;
        this.access = access;
        this.record = record;
        this.plans = plans;
        this.caller = caller;
        this.call = call;
    }

    Written report(Recording rec, UUID planId, UUID id, NewReviewReport wanted, Moment today) {
        access.visible(planId, id);
        rec.lock();
        var moment = today.under(rec);
        var review = access.visible(planId, id);
        rec.match(review.etag());
        review.mustAllow(ReviewStep.REPORT);
        var closed = review.closedOn().orElseThrow();
        if (wanted.reportedOn().isBefore(closed) || wanted.reportedOn().isAfter(moment.asOf())) {
            throw ReviewRefusals.reportDay(wanted.reportedOn(), closed, moment.asOf());
        }
        var act = ReviewAct.taken(ReviewStep.REPORT, id, wanted.reportedOn(), rec, caller);
        act.document = record.written(wanted.document());
        act.judged = record.written(Judged.at(
                moment,
                ReviewJudgement.inTime(DeadlineKind.REVIEW_REPORT, review.review().year, wanted.reportedOn(), moment)));
        reviews.keep(act);

        var after = review.after(act);
        rec.enter(
                Entry.of(ReviewStep.REPORT.action(), "review", id.toString(), record.whole(review), record.whole(after))
                        .by(wanted.document()));
        return Written.created(
                "/api/planning/v1/plans/" + planId + "/reviews/" + id,
                after.etag(),
                record.view(after, plans.visible(planId), List.of(), call.language()));
    }
}
