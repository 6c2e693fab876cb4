package vn.kecan.planning.upkeep.review;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.kecan.planning.moment.Bars;
import vn.kecan.platform.problem.ProblemException;
import vn.kecan.platform.problem.Problems;
import vn.kecan.platform.problem.Text;
import vn.kecan.platform.problem.Violation;

/** The refusals of a review, in words. */
final class ReviewRefusals {

    private ReviewRefusals() {}

    static ProblemException unknown(UUID id) {
        return Problems.notFound("review", id.toString());
    }

    static ProblemException wrongState(ReviewNow it, ReviewStep wanted) {
        var possible = ReviewStep.possibleIn(it.state());
        var now = possible.isEmpty() ? new Text("không còn bước nào", "nothing") : Text.same(possible.toString());
        return Problems.conflict(
                "wrong-state",
                new Text(
                        "Kỳ rà soát " + it.review().id + " đang ở trạng thái " + it.state() + "; " + wanted + " cần "
                                + wanted.from() + ". Ở trạng thái này có thể làm: " + now.vi() + ".",
                        "Review " + it.review().id + " is " + it.state() + "; " + wanted + " needs " + wanted.from()
                                + ". Possible in this state: " + now.en() + "."),
                List.of(Violation.of(
                        "state", it.state(), "Phải là " + wanted.from() + ".", "Must be " + wanted.from() + ".")));
    }

    static ProblemException open(Review it) {
        return Problems.conflict(
                "review-open",
                new Text(
                        "Quy hoạch " + it.plan + " đang có kỳ rà soát " + it.id + " năm " + it.year
                                + " chưa kết thúc. Hãy kết thúc hoặc hủy kỳ đó trước.",
                        "Plan " + it.plan + " has the review " + it.id + " of " + it.year
                                + " still open. Maybe close or withdraw it first."));
    }

    static ProblemException unknownYear(int year, int first, int last) {
        return Problems.unprocessable(
                "year",
                year,
                "Năm rà soát phải từ năm lập quy hoạch (" + first + ") đến năm nay (" + last + ").",
                "The year must be from the one the plan was opened in (" + first + ") to this one (" + last
                        + "). Maybe the year is mistyped.");
    }

    static ProblemException unreported(int year) {
        return Bars.refused(
                "PL-21",
                new Text(
                        "Quy hoạch đã được rà soát trong năm " + year
                                + "; lần thứ hai trong năm phải báo cáo cấp trên (45-HD/BTCTW II.4.2). Hãy nêu văn bản"
                                + " báo cáo ở trường document.",
                        "The plan was reviewed in " + year
                                + " already; a second review in a year must be reported to the level above (45-HD/BTCTW"
                                + " II.4.2). Name the report in document."),
                List.of(Violation.of(
                        "document",
                        null,
                        "Phải có văn bản báo cáo cấp trên.",
                        "Must name the report to the level above.")));
    }

    static ProblemException notInPlan(String field, UUID entry) {
        return Problems.unprocessable(
                field,
                entry,
                "Mục này không có trong quy hoạch hôm nay. Có thể đã được đưa ra, hoặc thuộc quy hoạch khác.",
                "This entry is not in the plan today. Maybe it was taken out, or it belongs to another plan.");
    }

    static ProblemException twice(String field, Object value) {
        return Problems.unprocessable(
                field,
                value,
                "Mỗi mục chỉ có một kết luận.",
                "There can be one conclusion only. Maybe drop one of them.");
    }

    static ProblemException reportDay(Object day, Object closed, Object today) {
        return Problems.unprocessable(
                "reportedOn",
                day,
                "Ngày báo cáo phải từ ngày kết thúc rà soát (" + closed + ") đến hôm nay (" + today + ").",
                "The day must be from the one the review was closed on (" + closed + ") to today (" + today + ").");
    }

    static ProblemException anotherPerson() {
        return Problems.forbidden(
                "close-by-another",
                new Text(
                        "Bạn không kết thúc được kỳ rà soát này. Hãy để một thành viên khác thực hiện.",
                        "You cannot close this review. Let another member of the board close it."));
    }

    /** Everything that stands in the way of closing, at once. */
    static void mustBeComplete(ReviewDiff it) {
        var violations = new ArrayList<Violation>();
        it.unassessed()
                .forEach(one -> violations.add(Violation.of(
                        "entries",
                        one.entry(),
                        "Chưa có kết luận về " + one.cadre() + " cho " + one.post() + ".",
                        "Nothing was concluded of " + one.cadre() + " for " + one.post()
                                + ". Keep or remove the entry, with a reason.")));
        it.gone()
                .forEach(one -> violations.add(Violation.of(
                        "entries",
                        one.entry(),
                        one.cadre() + " không còn trong quy hoạch " + one.post() + ".",
                        one.cadre() + " is planned for " + one.post() + " no more. Drop the conclusion.")));
        it.unseen()
                .forEach(one -> violations.add(Violation.of(
                        "proposals",
                        one.id(),
                        "Sau khi kết luận đã có đề xuất đưa " + one.cadre() + " ra khỏi quy hoạch (" + one.rule()
                                + ").",
                        "Since the conclusions were set a removal of " + one.cadre() + " was proposed (" + one.rule()
                                + "). Set the conclusions again.")));
        if (!violations.isEmpty()) {
            throw Problems.conflict(
                    "review-incomplete",
                    new Text(
                            "Kỳ rà soát chưa thể kết thúc vì " + violations.size() + " lý do; xem violations.",
                            "The review cannot be closed for " + violations.size() + " reason(s); see violations."),
                    violations);
        }
    }
}
