package vn.kecan.planning.moment;

import java.util.List;
import vn.kecan.planning.law.VerdictView;
import vn.kecan.platform.problem.Problem;
import vn.kecan.platform.problem.ProblemException;
import vn.kecan.platform.problem.Text;
import vn.kecan.platform.problem.Violation;

/** How a bar of the law becomes a refusal: the rule is the type, clause, margin and flip day are in the words. */
public final class Bars {

    public static final int STATUS = 422;

    private Bars() {}

    public static ProblemException refused(String rule, Text detail, List<Violation> violations) {
        var title = new Text("Quy định " + rule + " không cho phép", "Barred by rule " + rule);
        return new ProblemException(new Problem("urn:rule:" + rule, STATUS, title, detail, violations));
    }

    public static Violation violation(String field, String value, VerdictView bar) {
        var clause = bar.citation().act() + " " + bar.citation().clause();
        var vi = new StringBuilder(
                bar.rule() + " (" + clause + "): " + bar.because().vi());
        var en = new StringBuilder(
                bar.rule() + " (" + clause + "): " + bar.because().en());
        if (bar.margin() != null) {
            vi.append(" Chênh lệch: ")
                    .append(bar.margin())
                    .append(' ')
                    .append(bar.unit())
                    .append('.');
            en.append(" Margin: ")
                    .append(bar.margin())
                    .append(' ')
                    .append(bar.unit())
                    .append('.');
        }
        if (bar.flipsOn() != null) {
            vi.append(" Đổi từ ngày ").append(bar.flipsOn()).append('.');
            en.append(" It flips on ").append(bar.flipsOn()).append('.');
        }
        return Violation.of(field, value, vi.toString(), en.toString());
    }
}
