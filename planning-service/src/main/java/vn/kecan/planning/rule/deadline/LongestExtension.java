package vn.kecan.planning.rule.deadline;

import java.util.List;
import vn.kecan.planning.law.Law;
import vn.kecan.platform.problem.Problem;
import vn.kecan.platform.problem.ProblemException;
import vn.kecan.platform.problem.Text;
import vn.kecan.platform.problem.Violation;

/** No deadline is extended beyond what its clause allows. */
public final class LongestExtension {

    private static final int UNPROCESSABLE = 422;

    private LongestExtension() {}

    public static void mustAllow(DeadlineKind kind, long days, Law law) {
        var longest = DeadlineJudgement.longestExtension(kind, law).orElse(0);
        if (days > longest) {
            throw new ProblemException(Problem.of(
                            "extension-too-long",
                            UNPROCESSABLE,
                            new Text("Gia hạn quá mức", "Extended too far"),
                            new Text(
                                    "Tổng gia hạn " + days + " ngày làm việc; quy định cho phép nhiều nhất " + longest
                                            + ".",
                                    "Extended by " + days + " working days in all; the law allows " + longest + "."))
                    .with(List.of(Violation.of(
                            "extension",
                            days,
                            "Nhiều nhất " + longest + ".",
                            "At most " + longest + ". Maybe the extensions before this one were forgotten."))));
        }
    }
}
