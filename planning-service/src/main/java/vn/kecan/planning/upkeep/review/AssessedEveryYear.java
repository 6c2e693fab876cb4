package vn.kecan.planning.upkeep.review;

import java.time.temporal.ChronoUnit;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Rule;
import vn.kecan.planning.law.Verdict;

/** A plan is dynamic and open: it is assessed every year (377-QĐ/TW). A plan never reviewed is as old as itself. */
final class AssessedEveryYear implements Rule<Assessment> {

    @Override
    public String id() {
        return "PL-01";
    }

    @Override
    public Verdict judge(Assessment it, Law law) {
        var interval = law.value("planning.review-interval");
        var due = it.since().plusMonths(interval.number());
        var left = ChronoUnit.DAYS.between(it.asOf(), due);
        var met = left >= 0;
        return law.finding(this)
                .by(interval)
                .measured(left, "days")
                .flipsOn(met ? due.plusDays(1) : null)
                .fact("opened", it.opened())
                .fact("lastReview", it.reviewed())
                .fact("due", due)
                .because(
                        (it.reviewed() == null ? "Quy hoạch lập ngày %s, chưa rà soát; " : "Rà soát gần nhất ngày %s; ")
                                        .formatted(it.since())
                                + (met
                                        ? "phải rà soát lại chậm nhất ngày %s.".formatted(due)
                                        : "quá hạn rà soát từ ngày %s, %d ngày.".formatted(due, -left)),
                        (it.reviewed() == null ? "Opened on %s and never reviewed; " : "Last reviewed on %s; ")
                                        .formatted(it.since())
                                + (met
                                        ? "to be reviewed by %s.".formatted(due)
                                        : "a review was due by %s, %d day(s) ago.".formatted(due, -left)))
                .verdict();
    }
}
