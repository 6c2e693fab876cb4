package vn.kecan.planning.slate.ballot;

import java.util.List;
import java.util.UUID;
import vn.kecan.planning.slate.step.SlateState;
import vn.kecan.platform.problem.Problem;
import vn.kecan.platform.problem.ProblemException;
import vn.kecan.platform.problem.Problems;
import vn.kecan.platform.problem.Text;
import vn.kecan.platform.problem.Violation;

/** The refusals of ballots, in words. */
final class BallotRefusals {

    private static final int UNPROCESSABLE = 422;

    private BallotRefusals() {}

    static ProblemException counts(List<Violation> violations) {
        return refused(
                "counts-do-not-add-up",
                new Text("Số phiếu không khớp", "The counts do not add up"),
                new Text(
                        "Có " + violations.size() + " số không khớp; xem violations.",
                        violations.size() + " count(s) do not fit; see violations."),
                violations);
    }

    static ProblemException stranger(String field, String cadre, List<String> standing) {
        return refused(
                "not-a-candidate",
                new Text("Không phải ứng viên", "Not a candidate"),
                new Text(
                        "Cán bộ " + cadre + " không có trong danh sách đã trình.",
                        "Cadre " + cadre + " does not stand on the submitted version."),
                List.of(Violation.of(
                        field,
                        cadre,
                        "Chỉ được bỏ phiếu cho " + standing + ".",
                        "Votes can be cast for " + standing + ". Maybe the code is wrong.")));
    }

    static ProblemException withdrawn(String field, String cadre) {
        return refused(
                "withdrawn-candidate",
                new Text("Ứng viên đã rút", "The candidate has withdrawn"),
                new Text(
                        "Cán bộ " + cadre + " đã rút khỏi danh sách, không thể được bỏ phiếu.",
                        "Cadre " + cadre + " stands no more, so no vote can be counted for him."),
                List.of(Violation.of(field, cadre, "Đã rút khỏi danh sách.", "Stands no more.")));
    }

    static ProblemException notGoingOn(String field, String cadre, List<String> goingOn) {
        return refused(
                "not-going-on",
                new Text("Không được giới thiệu tiếp", "Not put forward"),
                new Text(
                        "Cán bộ " + cadre + " không được giới thiệu từ bước trước.",
                        "Cadre " + cadre + " did not go on from the step before."),
                List.of(Violation.of(
                        field, cadre, "Được giới thiệu tiếp: " + goingOn + ".", "Going on are " + goingOn + ".")));
    }

    static ProblemException wrongStep(int step, int due, int steps) {
        return Problems.conflict(
                "wrong-step",
                new Text(
                        "Đến lượt bước " + due + " trên " + steps + ", không phải bước " + step + ".",
                        "Step " + due + " of " + steps + " is due, not step " + step + "."),
                List.of(Violation.of("step", step, "Phải là " + due + ".", "Must be " + due + ".")));
    }

    static ProblemException stopped(int step) {
        return Problems.conflict(
                "procedure-stopped",
                new Text(
                        "Sau bước " + step + " không còn ai được giới thiệu tiếp: dừng quy trình và báo cáo (AP-12)."
                                + " Có thể trả lại hoặc rút danh sách.",
                        "After step " + step + " nobody goes on: the procedure stops and is reported (AP-12). The slate"
                                + " can be returned or withdrawn."));
    }

    static ProblemException sealed(UUID slate, SlateState state) {
        return Problems.conflict(
                "sealed",
                new Text(
                        "Kết quả còn niêm phong: danh sách " + slate + " đang ở " + state
                                + "; mở khi đã xong mọi hội nghị.",
                        "This is sealed: slate " + slate + " is " + state
                                + "; it opens when all conferences are held."),
                List.of(Violation.of("state", state, "Phải là BALLOTED trở đi.", "Must be BALLOTED or later.")));
    }

    private static ProblemException refused(String name, Text title, Text detail, List<Violation> violations) {
        return new ProblemException(
                Problem.of(name, UNPROCESSABLE, title, detail).with(violations));
    }
}
