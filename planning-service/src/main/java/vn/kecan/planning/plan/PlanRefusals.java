package vn.kecan.planning.plan;

import java.util.List;
import vn.kecan.planning.law.VerdictView;
import vn.kecan.planning.moment.Bars;
import vn.kecan.platform.problem.ProblemException;
import vn.kecan.platform.problem.Problems;
import vn.kecan.platform.problem.Text;
import vn.kecan.platform.problem.Violation;

/** Why something cannot enter a plan, in words. */
final class PlanRefusals {

    private PlanRefusals() {}

    static ProblemException opened(Plan it) {
        return Problems.conflict(
                "plan-exists",
                new Text(
                        "Đơn vị " + it.unit + " đã có quy hoạch nhiệm kỳ " + it.term + ".",
                        "Unit " + it.unit + " has a plan for term " + it.term + " already. Maybe add entries to it."));
    }

    static ProblemException twice(String cadre, String post) {
        return Problems.conflict(
                "already-planned",
                new Text(
                        "Cán bộ " + cadre + " đã được quy hoạch vị trí " + post + ".",
                        "Cadre " + cadre + " is planned for post " + post + " already. Maybe change that entry."),
                List.of(Violation.of("cadre", cadre, "Mỗi vị trí chỉ một lần.", "Can be planned once for a post.")));
    }

    static ProblemException ownCandidacy() {
        return Problems.forbidden(
                "own-candidacy",
                new Text(
                        "Không ai được tự đưa mình vào quy hoạch. Hãy để người khác giới thiệu.",
                        "Nobody may put himself into a plan. Somebody else must propose it."));
    }

    static ProblemException ownDispensation(String cadre) {
        return Problems.forbidden(
                "own-dispensation",
                new Text(
                        "Bạn đã quyết định trường hợp đặc biệt của " + cadre
                                + " cho vị trí này, nên không được giới thiệu. Hãy để người khác giới thiệu.",
                        "You dispensed " + cadre
                                + " from a rule for this post, so you may not propose him. Somebody else must."));
    }

    static ProblemException barred(String cadre, String post, List<VerdictView> bars) {
        return Bars.refused(
                bars.getFirst().rule(),
                new Text(
                        "Cán bộ " + cadre + " không đủ điều kiện quy hoạch vị trí " + post + "; xem violations.",
                        "Cadre " + cadre + " cannot be planned for post " + post + "; see violations."),
                bars.stream().map(it -> Bars.violation("cadre", cadre, it)).toList());
    }
}
