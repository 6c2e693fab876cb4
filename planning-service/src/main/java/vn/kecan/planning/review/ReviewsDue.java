package vn.kecan.planning.review;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.kecan.planning.access.Scope;
import vn.kecan.planning.deadline.DeadlineKind;
import vn.kecan.planning.eligibility.Moment;
import vn.kecan.planning.eligibility.Moments;
import vn.kecan.planning.plan.KnownPlan;
import vn.kecan.planning.plan.PlannedFor;

/** Which plans have a review or its report to do next, and by which day (PL-21). */
@ApplicationScoped
public class ReviewsDue {

    private final Reviews reviews;
    private final PlannedFor plans;
    private final Scope scope;
    private final Moments moments;

    ReviewsDue(Reviews reviews, PlannedFor plans, Scope scope, Moments moments) {
        this.reviews = reviews;
        this.plans = plans;
        this.scope = scope;
        this.moments = moments;
    }

    /**
     * Of the plans of a unit and those below it, as far as the caller reaches; late ones first. A plan is first reviewed in
     * the year after the one it was opened in. While PL-21 is not in force nothing is due.
     */
    public List<ReviewDue> within(String unit, Moment moment) {
        var seen = plans.plans(moment.knownAt()).stream()
                .filter(it -> scope.has(it.unit()) && moment.facts().inSubtree(it.unit(), unit, moment.asOf()))
                .toList();
        var closed = reviews.closed(seen.stream().map(KnownPlan::id).toList(), moment.asOf(), moment.knownAt()).stream()
                .collect(groupingBy(it -> it.review().plan));
        return seen.stream()
                .flatMap(it -> of(it, closed.getOrDefault(it.id(), List.of()), moment))
                .sorted(Comparator.comparing(ReviewDue::due).thenComparing(ReviewDue::unit))
                .toList();
    }

    private Stream<ReviewDue> of(KnownPlan plan, List<ReviewNow> closed, Moment moment) {
        var unreported = closed.stream()
                .filter(it -> it.last(ReviewStep.REPORT)
                        .filter(act -> !act.at.isAfter(moment.knownAt()))
                        .isEmpty())
                .map(it -> due(plan, DeadlineKind.REVIEW_REPORT, it.review().year, moment));
        var first = moments.dayOf(plan.openedAt()).getYear() + 1;
        var last = closed.stream().mapToInt(it -> it.review().year).max().orElse(first - 1);
        var next = Math.max(first, Math.max(last + 1, moment.asOf().getYear()));
        return Stream.concat(unreported, Stream.of(due(plan, DeadlineKind.YEARLY_REVIEW, next, moment)))
                .flatMap(Optional::stream);
    }

    private static Optional<ReviewDue> due(KnownPlan plan, DeadlineKind kind, int year, Moment moment) {
        return ReviewJudgement.inTime(kind, year, null, moment).stream()
                .map(it -> LocalDate.parse(it.grounds().facts().get("due").toString()))
                .map(day -> new ReviewDue(plan.id(), plan.unit(), plan.term(), kind, year, day))
                .findFirst();
    }
}
