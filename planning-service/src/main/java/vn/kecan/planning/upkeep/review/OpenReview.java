package vn.kecan.planning.upkeep.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.kecan.planning.moment.Judged;
import vn.kecan.planning.moment.Moment;
import vn.kecan.planning.moment.Moments;
import vn.kecan.planning.plan.ChangePlan;
import vn.kecan.planning.plan.KnownPlans.KnownPlan;
import vn.kecan.platform.access.Caller;
import vn.kecan.platform.http.Call;
import vn.kecan.platform.ledger.Entry;
import vn.kecan.platform.write.Recording;
import vn.kecan.platform.write.Written;

/** Opens the review of a plan for a year: one at a time, and a second one in a year only with its report. */
@ApplicationScoped
class OpenReview {

    private final Reviews reviews;
    private final ChangePlan plans;
    private final ReviewRecord record;
    private final ToLookAt toLookAt;
    private final Moments moments;
    private final Caller caller;
    private final Call call;

    OpenReview(
            Reviews reviews,
            ChangePlan plans,
            ReviewRecord record,
            ToLookAt toLookAt,
            Moments moments,
            Caller caller,
            Call call) {
        this.reviews = reviews;
        this.plans = plans;
        this.record = record;
        this.toLookAt = toLookAt;
        this.moments = moments;
        this.caller = caller;
        this.call = call;
    }

    Written open(Recording rec, UUID planId, NewReview wanted, Moment today) {
        var plan = plans.visible(planId);
        mustBeAYearOf(plan, wanted.year(), today);

        rec.lock();
        var moment = today.under(rec);
        reviews.open(planId).ifPresent(it -> {
            throw ReviewRefusals.open(it);
        });
        var another = another(planId, wanted, moment);
        if (another.isPresent() && wanted.document() == null && moment.law().inForce("PL-21")) {
            throw ReviewRefusals.unreported(wanted.year());
        }
        var review = new Review();
        review.id = UUID.randomUUID();
        review.plan = planId;
        review.year = wanted.year();
        review.number = reviews.next(planId, wanted.year());
        review.recordedAt = rec.at();
        review.recordedBy = rec.n();
        reviews.keep(review);
        var act = ReviewAct.taken(ReviewStep.OPEN_ROUND, review.id, moment.asOf(), rec, caller);
        act.reason = wanted.reason();
        act.document = record.written(wanted.document());
        act.judged = record.written(Judged.at(moment, ReviewJudgement.ofRound(wanted.year(), null, another, moment)));
        reviews.keep(act);

        var now = new ReviewNow(review, List.of(act));
        rec.enter(Entry.of(ReviewStep.OPEN_ROUND.action(), "review", review.id.toString(), null, record.whole(now))
                .by(wanted.document())
                .because(wanted.reason()));
        return Written.created(
                "/api/planning/v1/plans/" + planId + "/reviews/" + review.id,
                now.etag(),
                record.view(now, plan, toLookAt.in(planId, moment, call.language()), call.language()));
    }

    private void mustBeAYearOf(KnownPlan plan, int year, Moment today) {
        var first = moments.dayOf(plan.recordedAt()).getYear();
        var last = today.asOf().getYear();
        if (year < first || year > last) {
            throw ReviewRefusals.unknownYear(year, first, last);
        }
    }

    private Optional<AnotherReview> another(UUID plan, NewReview wanted, Moment moment) {
        return reviews.closed(List.of(plan), moment.asOf(), moment.knownAt()).stream()
                .filter(it -> it.review().year == wanted.year())
                .reduce((earlier, later) -> later)
                .flatMap(ReviewNow::closedOn)
                .map(before -> new AnotherReview(before, moment.asOf(), wanted.document() != null));
    }
}
