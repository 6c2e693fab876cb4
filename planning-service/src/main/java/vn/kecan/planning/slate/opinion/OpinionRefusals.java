package vn.kecan.planning.slate.opinion;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.kecan.platform.problem.ProblemException;
import vn.kecan.platform.problem.Problems;
import vn.kecan.platform.problem.Text;
import vn.kecan.platform.problem.Violation;

/** The refusals of a consultation, in words. */
final class OpinionRefusals {

    private OpinionRefusals() {}

    static ProblemException alreadyAsked(String body) {
        return Problems.conflict(
                "already-consulted",
                new Text(
                        "Đã xin ý kiến " + body + " về phiên bản này.",
                        body + " was asked about this version already. Maybe another body was meant."),
                List.of(Violation.of("bodies", body, "Mỗi nơi chỉ hỏi một lần.", "Each body is asked once.")));
    }

    static ProblemException notAsked(String body, Collection<String> asked) {
        return Problems.unprocessable(
                "body",
                body,
                "Nơi này không được xin ý kiến về phiên bản này; đã hỏi: " + asked + ".",
                "This body was not asked about this version; asked were " + asked
                        + ". Maybe its name is written otherwise.");
    }

    static ProblemException alreadyGiven(String body) {
        return Problems.conflict(
                "opinion-given",
                new Text(body + " đã có ý kiến về phiên bản này.", body + " has given its opinion on this version."),
                List.of(Violation.of("body", body, "Mỗi nơi một ý kiến.", "One opinion a body.")));
    }

    static ProblemException noSuchOpinion(long n, UUID slate) {
        return Problems.notFound("opinion", n + " of slate " + slate);
    }

    static ProblemException alreadyAnswered(long n) {
        return Problems.conflict(
                "opinion-answered",
                new Text("Ý kiến " + n + " đã được giải trình.", "Opinion " + n + " has been answered already."));
    }

    static ProblemException owed(List<Violation> owed) {
        return Problems.conflict(
                "consultation-open",
                new Text(
                        "Còn " + owed.size() + " việc chưa xong trước khi kết thúc lấy ý kiến; xem violations.",
                        owed.size() + " thing(s) are owed before the consultation can end; see violations."),
                owed);
    }
}
