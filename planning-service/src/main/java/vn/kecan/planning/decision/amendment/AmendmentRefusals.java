package vn.kecan.planning.decision.amendment;

import java.util.List;
import vn.kecan.planning.law.RulebookRefused;
import vn.kecan.platform.problem.Problem;
import vn.kecan.platform.problem.ProblemException;
import vn.kecan.platform.problem.Problems;
import vn.kecan.platform.problem.Text;
import vn.kecan.platform.problem.Violation;

/** Why a change cannot become law here, in words. */
final class AmendmentRefusals {

    private static final int UNPROCESSABLE = 422;

    private AmendmentRefusals() {}

    /** The rulebook with this change could not be read: the very refusals its files know. */
    static ProblemException noLaw(RulebookRefused it) {
        return new ProblemException(Problem.of(
                        "not-law",
                        UNPROCESSABLE,
                        new Text("Sửa đổi không thể thành quy định", "The change cannot be law"),
                        new Text(
                                "Bộ quy định sau khi sửa không đọc được; xem violations.",
                                "The rulebook with this change cannot be read; see violations."))
                .with(List.of(Violation.of(
                        "changes",
                        it.field(),
                        "Trường " + it.field() + " không hợp lệ: " + it.getMessage(),
                        it.getMessage()))));
    }

    static ProblemException changesNothing() {
        return Problems.unprocessable(
                "changes",
                null,
                "Sửa đổi không làm thay đổi gì so với bộ quy định hiện hành. Có thể đã được ban hành.",
                "The rulebook says all of this already. Maybe the change was made before.");
    }

    static ProblemException notTheirs(String parameter, String unit) {
        return Problems.unprocessable(
                "unit",
                unit,
                "Điều khoản không giao cho đơn vị " + unit + " quyết định tham số " + parameter
                        + ". Hãy bỏ unit hoặc chọn đơn vị được giao.",
                "The clause does not leave the parameter " + parameter + " to unit " + unit
                        + ". Maybe leave the unit out, or name the unit it is left to.");
    }

    static ProblemException decided(AmendmentNow it) {
        return Problems.conflict(
                "wrong-state",
                new Text(
                        "Sửa đổi " + it.draft().id + " đã ở trạng thái " + it.state() + "; chỉ bản nháp (DRAFT) mới"
                                + " được phê duyệt hoặc rút. Hãy lập sửa đổi mới.",
                        "Amendment " + it.draft().id + " is " + it.state() + "; only a DRAFT can be approved or"
                                + " withdrawn. Maybe draft another."),
                List.of(Violation.of("state", it.state(), "Phải là DRAFT.", "Must be DRAFT.")));
    }

    static ProblemException ownDraft(Amendment it) {
        return Problems.forbidden(
                "own-proposal",
                new Text(
                        "Bạn đã lập sửa đổi " + it.id + ", nên không được phê duyệt. Hãy để người khác quyết định.",
                        "You drafted amendment " + it.id + ", so you may not approve it. Somebody else must."));
    }

    static ProblemException notForAll() {
        return Problems.forbidden(
                "not-for-all",
                new Text(
                        "Quy định áp dụng cho mọi đơn vị; chỉ người ở cấp cao nhất được lập và phê duyệt sửa đổi.",
                        "The rulebook judges every unit, so only somebody of the topmost unit may change it. Maybe"
                                + " name the unit whose standing committee sets it."));
    }
}
