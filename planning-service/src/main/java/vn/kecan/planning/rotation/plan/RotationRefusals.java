package vn.kecan.planning.rotation.plan;

import java.util.List;
import java.util.UUID;
import vn.kecan.planning.law.Outcome;
import vn.kecan.planning.law.Verdict;
import vn.kecan.planning.law.VerdictView;
import vn.kecan.planning.moment.Bars;
import vn.kecan.platform.problem.ProblemException;
import vn.kecan.platform.problem.Problems;
import vn.kecan.platform.problem.Text;
import vn.kecan.platform.problem.Violation;

/** The refusals of the procedure of rotation plans, in words. */
public final class RotationRefusals {

    private RotationRefusals() {}

    public static ProblemException unknown(UUID id) {
        return Problems.notFound("rotation plan", id.toString());
    }

    static ProblemException wrongState(UUID id, RotationState state, RotationStep wanted) {
        var possible = RotationStep.possibleIn(state);
        var now = possible.isEmpty() ? new Text("không còn bước nào", "nothing") : Text.same(possible.toString());
        return Problems.conflict(
                "wrong-state",
                new Text(
                        "Kế hoạch luân chuyển " + id + " đang ở trạng thái " + state + "; " + wanted + " cần "
                                + wanted.from() + ". Ở trạng thái này có thể làm: " + now.vi() + ".",
                        "Rotation plan " + id + " is " + state + "; " + wanted + " needs " + wanted.from()
                                + ". Possible in this state: " + now.en() + "."),
                List.of(Violation.of(
                        "state",
                        state,
                        "Phải là một trong " + wanted.from() + ".",
                        "Must be one of " + wanted.from() + ".")));
    }

    public static ProblemException ownProposal(UUID id) {
        return Problems.forbidden(
                "own-proposal",
                new Text(
                        "Bạn đã tham gia lập hoặc trình kế hoạch luân chuyển " + id
                                + ", nên không được xem xét hay phê duyệt. Hãy để người khác làm.",
                        "You had a part in proposing rotation plan " + id
                                + ", so you may neither review nor decide on it. Somebody else must."));
    }

    public static ProblemException ownMove() {
        return Problems.forbidden(
                "own-move",
                new Text(
                        "Không ai được đưa chính mình vào kế hoạch hoặc quyết định về mình. Hãy để người khác làm.",
                        "Nobody puts himself into a plan or decides on himself. Somebody else must."));
    }

    /** Refuses (422, urn:rule:…) what a rule bars. */
    public static void mustNotBeBarred(String field, String value, List<Verdict> verdicts) {
        var bars = VerdictView.of(verdicts).stream()
                .filter(it -> it.outcome() == Outcome.BARRED)
                .toList();
        if (!bars.isEmpty()) {
            throw Bars.refused(
                    bars.getFirst().rule(),
                    new Text(
                            "Có " + bars.size() + " quy định không cho phép; xem violations.",
                            bars.size() + " rule(s) bar it; see violations."),
                    bars.stream().map(it -> Bars.violation(field, value, it)).toList());
        }
    }
}
