package vn.kecan.planning.decision.dispensation;

import java.util.List;
import vn.kecan.planning.facts.Post;
import vn.kecan.platform.problem.ProblemException;
import vn.kecan.platform.problem.Problems;
import vn.kecan.platform.problem.Text;
import vn.kecan.platform.problem.Violation;

/** Why a dispensation cannot be recorded, in words. */
final class DispensationRefusals {

    private DispensationRefusals() {}

    static ProblemException noSuchRule(String rule) {
        return Problems.unprocessable(
                "rule",
                rule,
                "Bộ quy định không có quy định này. Xem /rules.",
                "The rulebook has no such rule. Maybe look at /rules.");
    }

    static ProblemException notDispensable(String rule) {
        return Problems.unprocessable(
                "rule",
                rule,
                "Điều khoản của " + rule + " không cho phép ai quyết định trường hợp đặc biệt.",
                "The clause of " + rule + " lets nobody dispense from it. Maybe another rule bars.");
    }

    static ProblemException notCompetent(Post it) {
        return Problems.forbidden(
                "not-competent",
                new Text(
                        "Chức danh " + it.code() + " do " + it.managedBy()
                                + " quản lý; chỉ người phê duyệt của cấp đó được quyết định.",
                        "The post " + it.code() + " is managed by " + it.managedBy()
                                + ", so only an approver of that level may dispense."));
    }

    static ProblemException ownCase() {
        return Problems.forbidden(
                "own-candidacy",
                new Text(
                        "Không ai được tự quyết định trường hợp của mình. Hãy để người khác quyết định.",
                        "Nobody may dispense himself. Somebody else must decide."));
    }

    static ProblemException ownProposal(String cadre) {
        return Problems.forbidden(
                "own-proposal",
                new Text(
                        "Bạn đã tham gia giới thiệu " + cadre
                                + " cho việc này, nên không được quyết định trường hợp đặc biệt. Hãy để người khác quyết định.",
                        "You had a part in proposing " + cadre
                                + " in this matter, so you may not dispense him. Somebody else must."));
    }

    static ProblemException twice(String cadre, String rule) {
        return Problems.conflict(
                "already-dispensed",
                new Text(
                        "Cán bộ " + cadre + " đã được cho miễn " + rule + " cho việc này trong thời gian này.",
                        "Cadre " + cadre + " is dispensed from " + rule
                                + " in this matter for some of this time already. Maybe withdraw that one first."),
                List.of(Violation.of("rule", rule, "Mỗi lúc chỉ một quyết định.", "One at a time.")));
    }

    static ProblemException over(GrantedDispensation it) {
        return Problems.conflict(
                "wrong-state",
                new Text(
                        "Quyết định cho miễn " + it.id + " đã hết hiệu lực từ " + it.validTo + ".",
                        "Dispensation " + it.id + " ended on " + it.validTo + " already."),
                List.of(Violation.of("to", it.validTo, "Phải còn hiệu lực.", "Must not have ended.")));
    }
}
