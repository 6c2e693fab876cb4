package vn.kecan.planning.upkeep.removal;

import java.util.Arrays;
import java.util.List;
import vn.kecan.platform.problem.ProblemException;
import vn.kecan.platform.problem.Problems;
import vn.kecan.platform.problem.Text;
import vn.kecan.platform.problem.Violation;

/** Refusals and withdrawals of this room, in words. */
final class RemovalRefusals {

    private RemovalRefusals() {}

    static ProblemException decided(RemovalProposal it) {
        return Problems.conflict(
                "wrong-state",
                new Text(
                        "Đề xuất đưa ra khỏi quy hoạch " + it.id + " đã ở trạng thái " + it.state
                                + "; chỉ đề xuất OPEN mới được chấp nhận hoặc bác. Lý do: " + it.reason,
                        "Removal proposal " + it.id + " is " + it.state
                                + "; only an OPEN one can be accepted or declined. It was ended because: " + it.reason),
                List.of(Violation.of("state", it.state, "Phải là OPEN.", "Must be OPEN.")));
    }

    static ProblemException unknownState(String text) {
        var states = Arrays.toString(RemovalState.values());
        return Problems.invalid("state", text, "Phải là một trong " + states + ".", "Must be one of " + states + ".");
    }

    static ProblemException unreadablePlan(String text) {
        return Problems.invalid("plan", text, "Phải là id (UUID) của quy hoạch.", "Must be the id (UUID) of a plan.");
    }

    /** Kept in both languages: nobody asks for it in one. */
    static String said(RemovalDiff.Why why) {
        return switch (why) {
            case ENTRY_GONE -> "Không còn trong quy hoạch. / The entry is in the plan no more.";
            case GROUND_GONE ->
                "Căn cứ không còn: hồ sơ đã được sửa hoặc có sự kiện mới. / The ground is gone: the facts were corrected, or"
                        + " later ones came.";
        };
    }
}
