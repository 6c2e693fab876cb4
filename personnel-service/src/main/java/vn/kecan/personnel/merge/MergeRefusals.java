package vn.kecan.personnel.merge;

import java.util.ArrayList;
import java.util.List;
import vn.kecan.personnel.cadre.Cadre;
import vn.kecan.personnel.carry.Clash;
import vn.kecan.platform.problem.ProblemException;
import vn.kecan.platform.problem.Problems;
import vn.kecan.platform.problem.Text;
import vn.kecan.platform.problem.Violation;

/** Why two records are not made one. */
final class MergeRefusals {

    private static final int YEAR = 4;

    private MergeRefusals() {}

    static ProblemException himself(String code) {
        return Problems.invalid(
                "into",
                code,
                "Không ai nhập vào chính mình. Có thể nhầm một trong hai mã.",
                "Nobody is merged into himself. Maybe one of the two codes is mistyped.");
    }

    static ProblemException otherForest(String code) {
        return Problems.unprocessable(
                "into",
                code,
                "Hồ sơ này thuộc đảng bộ khác. Chỉ nhập được trong cùng một đảng bộ.",
                "This record belongs to another forest. Maybe the one to merge into is within the same.");
    }

    /** 409 unless it is confirmed: a wrong year is often why somebody was recorded twice, and as often shows two people. */
    static void mustLookLikeOne(Cadre duplicate, Cadre survivor, NewMerge it) {
        var differs = new ArrayList<Violation>();
        if (duplicate.sex() != survivor.sex()) {
            differs.add(differs("sex", duplicate.sex(), survivor.sex()));
        }
        if (!year(duplicate).equals(year(survivor))) {
            differs.add(differs("birthDate", duplicate.birthDate(), survivor.birthDate()));
        }
        if (!differs.isEmpty() && !Boolean.TRUE.equals(it.confirmed())) {
            throw Problems.conflict(
                    "cadres-differ",
                    new Text(
                            "Hai hồ sơ khác nhau về điều không đổi ở một người; xem violations. Nếu đúng là một người, hãy gửi confirmed = true.",
                            "The two records differ in what never changes of a person; see violations. If they are one person, send confirmed = true."),
                    differs);
        }
    }

    /** Of restricted facts it is only said that there is something. */
    static void mustStandTogether(List<Clash> clashes) {
        if (clashes.isEmpty()) {
            return;
        }
        var said = new ArrayList<Violation>();
        clashes.stream()
                .filter(it -> !it.restricted())
                .forEach(it -> said.add(Violation.of(it.thing(), it.id(), it.words())));
        if (clashes.stream().anyMatch(Clash::restricted)) {
            said.add(
                    Violation.of(
                            "restricted",
                            Violation.MASKED,
                            "Dữ kiện hạn chế của hai hồ sơ không thể cùng đúng. Người có vai trò của các nhóm hạn chế hãy đọc cả hai hồ sơ và sửa trước.",
                            "Restricted facts of the two cannot both stand. Maybe whoever has the roles of the restricted groups reads both files and corrects them first."));
        }
        throw Problems.conflict(
                "merge-conflicts",
                new Text(
                        "Có " + said.size() + " chỗ không thể cùng đúng với một người; xem violations.",
                        said.size() + " thing(s) cannot both stand for one person; see violations."),
                said);
    }

    private static String year(Cadre it) {
        return it.birthDate().substring(0, YEAR);
    }

    private static Violation differs(String field, Object one, Object other) {
        return Violation.of(
                field,
                one,
                "Hồ sơ kia ghi " + other + ". Hãy sửa bản sai, hoặc xác nhận.",
                "The other record says " + other + ". Maybe correct the wrong one, or confirm.");
    }
}
