package vn.kecan.personnel.time;

import java.util.List;
import vn.kecan.platform.problem.ProblemException;
import vn.kecan.platform.problem.Problems;
import vn.kecan.platform.problem.Text;
import vn.kecan.platform.problem.Violation;

/** Refusals that every kind of fact has in common. */
public final class Refusals {

    private Refusals() {}

    public static ProblemException duplicate(String kind, String code) {
        var words = new Text(
                "Mã " + code + " đã được dùng. Có thể muốn sửa (PUT), hoặc dùng mã khác.",
                "The code " + code + " is in use. Maybe change it (PUT), or use another code.");
        return Problems.conflict(kind + "-exists", words, List.of(Violation.of("code", code, words)));
    }

    public static ProblemException inUse(String kind, String code) {
        return Problems.conflict(
                kind + "-in-use",
                new Text(
                        code
                                + " còn được nhắc đến trong dữ kiện khác. Hãy thu hồi chúng trước, hoặc kết thúc bằng validTo.",
                        "Other facts still refer to " + code
                                + ". Maybe withdraw them first, or end it with validTo instead."));
    }

    public static void sameCode(String field, String path, @org.jspecify.annotations.Nullable Object body) {
        if (body != null && !path.equals(body.toString())) {
            throw Problems.invalid(
                    field,
                    body,
                    "Phải bằng mã trong đường dẫn (" + path + "). Mã không bao giờ đổi.",
                    "Must be the code of the path (" + path + "). A code never changes.");
        }
    }

    /** Unknown and out of reach look alike. */
    public static String unknownVi(String kind) {
        return "Không có " + kind + " này trong phạm vi của bạn. Có thể mã sai.";
    }

    public static String unknownEn(String kind) {
        return "There is no such " + kind + " within your reach. Maybe the code is wrong.";
    }
}
