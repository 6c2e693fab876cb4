package vn.kecan.planning.slate;

import java.util.List;
import java.util.UUID;
import vn.kecan.planning.slate.step.SlateState;
import vn.kecan.planning.slate.step.Step;
import vn.kecan.platform.problem.ProblemException;
import vn.kecan.platform.problem.Problems;
import vn.kecan.platform.problem.Text;
import vn.kecan.platform.problem.Violation;

/** The refusals of the procedure, in words. */
final class SlateRefusals {

    private SlateRefusals() {}

    static ProblemException wrongState(UUID id, SlateState state, Step wanted) {
        var possible = Step.possibleIn(state);
        var now = possible.isEmpty() ? new Text("không còn bước nào", "nothing") : Text.same(possible.toString());
        return Problems.conflict(
                "wrong-state",
                new Text(
                        "Danh sách " + id + " đang ở trạng thái " + state + "; " + wanted + " cần " + wanted.from()
                                + ". Ở trạng thái này có thể làm: " + now.vi() + ".",
                        "Slate " + id + " is " + state + "; " + wanted + " needs " + wanted.from()
                                + ". Possible in this state: " + now.en() + "."),
                List.of(Violation.of(
                        "state",
                        state,
                        "Phải là một trong " + wanted.from() + ".",
                        "Must be one of " + wanted.from() + ".")));
    }

    static ProblemException sameSize(SlateNow it) {
        return Problems.conflict(
                "nothing-to-change",
                new Text(
                        "Danh sách " + it.slate().id + " đã có đúng " + it.seats() + " ghế và số dư " + it.surplus()
                                + ".",
                        "Slate " + it.slate().id + " asks for " + it.seats() + " seats and " + it.surplus()
                                + " more candidates already. Maybe another number was meant."),
                List.of(Violation.of(
                        "seats",
                        it.seats(),
                        "seats hoặc surplus phải khác số hiện có.",
                        "Either seats or surplus must differ from what the slate has.")));
    }

    static ProblemException ownProposal(UUID id) {
        return Problems.forbidden(
                "own-proposal",
                new Text(
                        "Bạn đã lập, sửa, trình hoặc tổ chức lấy phiếu danh sách " + id
                                + ", nên không được phê duyệt. Hãy để người khác quyết định.",
                        "You opened, changed, submitted or balloted slate " + id
                                + ", so you may not decide on it. Somebody else must."));
    }

    static ProblemException ownCandidacy() {
        return Problems.forbidden(
                "own-candidacy",
                new Text(
                        "Bạn là người được giới thiệu, nên không được tham gia việc này. Hãy để người khác quyết định.",
                        "You are a candidate yourself, so you may take no part in this. Somebody else must."));
    }

    static ProblemException ownDispensation(String cadre) {
        return Problems.forbidden(
                "own-dispensation",
                new Text(
                        "Bạn đã quyết định trường hợp đặc biệt của " + cadre
                                + " cho vị trí này, nên không được giới thiệu. Hãy để người khác làm.",
                        "You dispensed " + cadre
                                + " from a rule for this post, so you may not propose him. Somebody else must."));
    }

    static ProblemException twice(String cadre) {
        return Problems.conflict(
                "already-candidate",
                new Text(
                        "Cán bộ " + cadre + " đã có trong danh sách.",
                        "Cadre " + cadre + " is on this slate already. Maybe another cadre was meant."),
                List.of(Violation.of("cadre", cadre, "Mỗi người chỉ một lần.", "A cadre can stand once on a slate.")));
    }
}
