package vn.kecan.planning.rotation.served;

import java.time.LocalDate;
import java.util.UUID;
import vn.kecan.platform.problem.ProblemException;
import vn.kecan.platform.problem.Problems;
import vn.kecan.platform.problem.Text;

/** What is asked of days and of a rotation that ended. */
final class RunningSense {

    private RunningSense() {}

    /** A day after the rotation began, and not ahead of today. */
    static void mustLieWithin(String field, LocalDate day, LocalDate since, LocalDate today) {
        if (!day.isAfter(since) || day.isAfter(today)) {
            throw Problems.unprocessable(
                    field,
                    day,
                    "Phải sau " + since + " và không sau hôm nay, " + today + ".",
                    "Must be after " + since + " and not after today, " + today + ". Maybe the year is mistyped.");
        }
    }

    static ProblemException ended(UUID order) {
        return Problems.conflict(
                "rotation-ended",
                new Text(
                        "Luân chuyển theo lệnh " + order + " đã kết thúc.",
                        "The rotation of order " + order + " has ended already."));
    }

    static ProblemException evaluatedTwice(LocalDate until) {
        return Problems.conflict(
                "already-evaluated",
                new Text(
                        "Đã có đánh giá đến ngày " + until + ".",
                        "There is an evaluation until " + until + " already. Maybe another day was meant."));
    }
}
