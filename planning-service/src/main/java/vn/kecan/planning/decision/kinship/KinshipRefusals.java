package vn.kecan.planning.decision.kinship;

import java.util.Map;
import vn.kecan.platform.problem.Problem;
import vn.kecan.platform.problem.ProblemException;
import vn.kecan.platform.problem.Problems;
import vn.kecan.platform.problem.Text;

/** Why somebody may not act, in words that tell of a family no more than he knows of his own. */
final class KinshipRefusals {

    private static final String SECONDS = "10";

    private KinshipRefusals() {}

    static ProblemException related() {
        return Problems.forbidden(
                "related-to-candidate",
                new Text(
                        "Bạn là người thân của một người được xem xét ở đây, nên không được tham gia việc này. Hãy tự rút"
                                + " và để người khác quyết định.",
                        "You are a relative of a candidate, so you may take no part in this. Recuse yourself, and let"
                                + " somebody else decide."));
    }

    /** The caller does not learn why. */
    static ProblemException notForHim(Actor it) {
        return Problems.forbidden(
                "not-on-behalf",
                new Text(
                        it.name()
                                + " không được tham gia việc này, nên không ai được quyết định thay. Có thể quyết định"
                                + " với tư cách của chính mình.",
                        it.name() + " may take no part in this, so nobody may decide for him. Maybe decide in your own"
                                + " name."));
    }

    static ProblemException noSuchCadre(Actor it) {
        return Problems.forbidden(
                "cadre-claim-unknown",
                new Text(
                        "Tài khoản " + it.name() + " gắn với mã cán bộ " + it.cadre()
                                + " không có trong hồ sơ, nên không biết được quan hệ gia đình. Hãy nhờ quản trị sửa.",
                        "The account " + it.name() + " names the cadre " + it.cadre()
                                + ", who is not on record, so nothing can be known of his family. Ask the administrator"
                                + " to correct the claim."));
    }

    static ProblemException changedMeanwhile() {
        return Problems.conflict(
                "candidates-changed",
                new Text(
                        "Danh sách vừa có thêm người. Hãy đọc lại rồi thử lại.",
                        "Somebody has come to stand just now. Maybe read it again, then try again."));
    }

    /** 503: nobody decides while it is not known whether he is related. */
    static ProblemException notToBeAsked() {
        return new ProblemException(
                Problem.of(
                        "kinship-unavailable",
                        503,
                        new Text("Chưa hỏi được quan hệ gia đình", "Kinship cannot be asked"),
                        new Text(
                                "Chưa hỏi được dịch vụ hồ sơ xem bạn có là người thân của ai được xem xét ở đây không;"
                                        + " chưa biết thì không ai được quyết định. Chưa có gì thay đổi; hãy thử lại sau "
                                        + SECONDS + " giây, nếu vẫn vậy hãy báo người vận hành.",
                                "personnel-service could not be asked whether you are related to a candidate, and"
                                        + " nobody decides while that is not known. Nothing has changed. Try again in "
                                        + SECONDS + " seconds; if it stays so, tell the operator.")),
                Map.of("Retry-After", SECONDS));
    }
}
