package vn.kecan.planning.upkeep.review;

import java.time.temporal.ChronoUnit;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Rule;
import vn.kecan.planning.law.Text;
import vn.kecan.planning.law.Verdict;

/** A second review in a year is reported to the level above, at least so many days after the one before (45-HD/BTCTW II.4.2). */
final class AnotherReviewReported implements Rule<AnotherReview> {

    @Override
    public String id() {
        return "PL-21";
    }

    @Override
    public Verdict judge(AnotherReview it, Law law) {
        var finding = law.finding(this)
                .atLeast(
                        law.value("planning.second-review-days"),
                        ChronoUnit.DAYS.between(it.before(), it.opened()),
                        new Text(
                                "Lần rà soát thứ hai trong năm, sau lần trước (%s)".formatted(it.before()),
                                "The second review in a year, after the one before (%s)".formatted(it.before())))
                .fact("before", it.before())
                .fact("opened", it.opened())
                .fact("reported", it.reported());
        if (!it.reported()) {
            finding.met(false)
                    .because(
                            "Lần rà soát thứ hai trong năm phải báo cáo cấp trên.",
                            "A second review in a year must be reported to the level above.");
        }
        return finding.verdict();
    }
}
