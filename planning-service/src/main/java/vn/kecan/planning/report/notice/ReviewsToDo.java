package vn.kecan.planning.report.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import vn.kecan.planning.law.Text;
import vn.kecan.planning.upkeep.review.ReviewDue;
import vn.kecan.planning.upkeep.review.ReviewsDue;

/** The yearly reviews of plans and their reports to the level above, until they are done. */
@ApplicationScoped
class ReviewsToDo implements NoticeSource {

    private final ReviewsDue reviews;

    ReviewsToDo(ReviewsDue reviews) {
        this.reviews = reviews;
    }

    @Override
    public Set<NoticeKind> kinds() {
        return Set.of(NoticeKind.REVIEW_DUE);
    }

    @Override
    public List<Notice> notices(NoticeQuestion asked) {
        return reviews.of(asked.units(), asked.moment()).stream()
                .filter(it -> asked.reaches(it.due()))
                .map(ReviewsToDo::told)
                .toList();
    }

    private static Notice told(ReviewDue it) {
        var subject = it.review() == null
                ? NoticeSubject.ofPlan(it.plan(), it.term())
                : NoticeSubject.ofReview(it.review(), it.plan(), it.term());
        return Notice.of(
                NoticeKind.REVIEW_DUE,
                it.unit(),
                subject,
                it.due(),
                it.verdict().rule(),
                it.verdict().grounds().citation(),
                said(it).plus(it.verdict().grounds().because()));
    }

    private static Text said(ReviewDue it) {
        return it.review() == null
                ? new Text(
                        "Rà soát năm %d quy hoạch nhiệm kỳ %s. ".formatted(it.year(), it.term()),
                        "The review of %d of the plan for %s. ".formatted(it.year(), it.term()))
                : new Text(
                        "Báo cáo cấp trên kết quả rà soát năm %d quy hoạch nhiệm kỳ %s. "
                                .formatted(it.year(), it.term()),
                        "The report to the level above on the review of %d of the plan for %s. "
                                .formatted(it.year(), it.term()));
    }
}
