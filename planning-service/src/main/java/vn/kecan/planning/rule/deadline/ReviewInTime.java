package vn.kecan.planning.rule.deadline;

import java.time.Year;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Rule;
import vn.kecan.planning.law.Verdict;

/** Plans are reviewed in the first quarter of a year and reported by the end of June (45-HD/BTCTW II.4.2). */
final class ReviewInTime implements Rule<Deadline> {

    @Override
    public String id() {
        return "PL-21";
    }

    @Override
    public boolean concerns(Deadline it, Law law) {
        return it.kind() == DeadlineKind.YEARLY_REVIEW || it.kind() == DeadlineKind.REVIEW_REPORT;
    }

    @Override
    public Verdict judge(Deadline it, Law law) {
        var key = it.kind() == DeadlineKind.YEARLY_REVIEW ? "review" : "report";
        var month = law.value("planning.review-months", key);
        var last = Year.from(it.begins()).atMonth((int) month.number()).atEndOfMonth();
        return InTime.judge(it, law.finding(this), month, last);
    }
}
