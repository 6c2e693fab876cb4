package vn.kecan.planning.slate.approval;

import vn.kecan.platform.problem.ProblemException;
import vn.kecan.platform.problem.Problems;
import vn.kecan.platform.problem.Text;

/** Why somebody may not decide, in words. */
final class ApprovalRefusals {

    private ApprovalRefusals() {}

    static ProblemException chaired(Decider it) {
        return Problems.forbidden(
                "chaired-ballot",
                new Text(
                        it.name() + " đã chủ trì hội nghị lấy phiếu về danh sách này, nên không được phê duyệt.",
                        it.name() + " chaired a conference that voted on this slate, so may not decide on it. Somebody"
                                + " else must."));
    }

    static ProblemException related(Decider it, String candidate) {
        return Problems.forbidden(
                "related-to-candidate",
                new Text(
                        it.name() + " có quan hệ với " + candidate + " trong danh sách, nên không được phê duyệt.",
                        it.name() + " is related to candidate " + candidate
                                + ", so may not decide on this slate. Somebody else must."));
    }

    static ProblemException twice(Decider it) {
        return Problems.conflict(
                "already-approved",
                new Text(
                        it.name() + " đã phê duyệt phiên bản này. Cần thêm người khác.",
                        it.name() + " has approved this version already. Another person is needed."));
    }
}
