package vn.kecan.planning.report.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.kecan.planning.law.Text;
import vn.kecan.planning.rule.deadline.DeadlineKind;
import vn.kecan.planning.upkeep.removal.OpenRemovals;
import vn.kecan.planning.upkeep.removal.OpenRemovals.OpenRemoval;
import vn.kecan.planning.upkeep.review.ReviewsDue;

/** Removals the facts ask for and no board has decided: due on the day they were seen, or at the next review of the plan. */
@ApplicationScoped
class RemovalsOpen implements NoticeSource {

    private final OpenRemovals removals;
    private final ReviewsDue reviews;

    RemovalsOpen(OpenRemovals removals, ReviewsDue reviews) {
        this.removals = removals;
        this.reviews = reviews;
    }

    @Override
    public Set<NoticeKind> kinds() {
        return Set.of(NoticeKind.REMOVAL_PROPOSED);
    }

    @Override
    public List<Notice> notices(NoticeQuestion asked) {
        var open = removals.ofUnits(asked.units());
        if (open.isEmpty()) {
            return List.of();
        }
        var nextReviews = nextReviews(asked);
        return open.stream()
                .map(it -> told(it, dueOn(it, nextReviews)))
                .filter(it -> asked.reaches(it.dueOn()))
                .toList();
    }

    private Map<UUID, LocalDate> nextReviews(NoticeQuestion asked) {
        var days = new HashMap<UUID, LocalDate>();
        reviews.of(asked.units(), asked.moment()).stream()
                .filter(it -> it.kind() == DeadlineKind.YEARLY_REVIEW)
                .forEach(it -> days.put(it.plan(), it.due()));
        return days;
    }

    private static LocalDate dueOn(OpenRemoval it, Map<UUID, LocalDate> nextReviews) {
        return switch (it.due()) {
            case AT_ONCE -> it.seenOn();
            case NEXT_REVIEW -> nextReviews.getOrDefault(it.plan(), it.seenOn());
        };
    }

    private static Notice told(OpenRemoval it, LocalDate dueOn) {
        return Notice.of(
                NoticeKind.REMOVAL_PROPOSED,
                it.unit(),
                NoticeSubject.ofEntry(it.plan(), it.entry(), it.term(), it.post(), it.cadre()),
                dueOn,
                it.rule(),
                it.verdict().citation(),
                new Text(
                                "Đề xuất đưa ra khỏi quy hoạch %s. ".formatted(it.post()),
                                "To be taken out of the plan for %s. ".formatted(it.post()))
                        .plus(it.verdict().because()));
    }
}
