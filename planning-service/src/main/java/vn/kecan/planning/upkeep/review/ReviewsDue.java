package vn.kecan.planning.upkeep.review;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.facts.Unit;
import vn.kecan.planning.moment.Moment;
import vn.kecan.planning.moment.Moments;
import vn.kecan.planning.plan.KnownPlans;
import vn.kecan.planning.plan.KnownPlans.KnownPlan;
import vn.kecan.planning.rule.deadline.DeadlineJudgement;
import vn.kecan.planning.rule.deadline.DeadlineKind;

/** Which plans have a review or its report to do next, and by which day (PL-21). Of no caller: for all who ask. */
@ApplicationScoped
public class ReviewsDue {

    private final Reviews reviews;
    private final KnownPlans plans;
    private final Moments moments;

    ReviewsDue(Reviews reviews, KnownPlans plans, Moments moments) {
        this.reviews = reviews;
        this.plans = plans;
        this.moments = moments;
    }

    /** Of the plans of a unit and those below it on the day. */
    public List<ReviewDue> within(String root, Moment moment) {
        return of(
                moment.facts().subtree(root, moment.asOf()).stream()
                        .map(Unit::code)
                        .toList(),
                moment);
    }

    /**
     * Of the plans of exactly these units, the earliest due first. A plan is first reviewed in the year after the one it
     * was opened in; one that was not reviewed this year is due this year. While PL-21 is not in force nothing is due.
     */
    public List<ReviewDue> of(Collection<String> units, Moment moment) {
        var known = plans.of(units, moment.knownAt());
        var closed =
                reviews.closed(known.stream().map(KnownPlan::id).toList(), moment.asOf(), moment.knownAt()).stream()
                        .collect(groupingBy(it -> it.review().plan));
        return known.stream()
                .flatMap(it -> next(it, closed.getOrDefault(it.id(), List.of()), moment))
                .sorted(Comparator.comparing(ReviewDue::due)
                        .thenComparing(ReviewDue::unit)
                        .thenComparing(ReviewDue::plan))
                .toList();
    }

    private Stream<ReviewDue> next(KnownPlan plan, List<ReviewNow> closed, Moment moment) {
        var unreported = closed.stream()
                .filter(it -> it.last(ReviewStep.REPORT)
                        .filter(act -> !act.at.isAfter(moment.knownAt()))
                        .isEmpty())
                .map(it -> due(plan, it, DeadlineKind.REVIEW_REPORT, it.review().year, moment));
        var first = moments.dayOf(plan.recordedAt()).getYear() + 1;
        var last = closed.stream().mapToInt(it -> it.review().year).max().orElse(first - 1);
        var next = Math.max(first, Math.max(last + 1, moment.asOf().getYear()));
        return Stream.concat(unreported, Stream.of(due(plan, null, DeadlineKind.YEARLY_REVIEW, next, moment)))
                .flatMap(Optional::stream);
    }

    private static Optional<ReviewDue> due(
            KnownPlan plan, @Nullable ReviewNow review, DeadlineKind kind, int year, Moment moment) {
        return ReviewJudgement.inTime(kind, year, null, moment).stream()
                .map(it -> new ReviewDue(
                        plan.id(),
                        plan.unit(),
                        plan.term(),
                        review == null ? null : review.review().id,
                        kind,
                        year,
                        DeadlineJudgement.dueOn(it),
                        it))
                .findFirst();
    }
}
