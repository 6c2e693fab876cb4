package vn.kecan.planning.rotation.arrangement;

import java.util.List;
import vn.kecan.planning.moment.Bars;
import vn.kecan.planning.rotation.move.Gap;
import vn.kecan.platform.problem.Problem;
import vn.kecan.platform.problem.ProblemException;
import vn.kecan.platform.problem.Text;
import vn.kecan.platform.problem.Violation;

/** Why moves do not close, in words: each gap names the post or the person and the way out. */
final class GapWords {

    private GapWords() {}

    static void mustClose(Seating it) {
        var gaps = it.gaps();
        if (!gaps.isEmpty()) {
            throw refused(
                    new Text(
                            "Phương án điều chuyển chưa khép kín, có " + gaps.size() + " chỗ hở; xem violations.",
                            "The moves do not close: " + gaps.size() + " gap(s); see violations."),
                    gaps);
        }
    }

    /** What would come of taking one move out. */
    static void mustCloseWithout(String cadre, Seating it) {
        var gaps = it.gaps();
        if (!gaps.isEmpty()) {
            var first = words(gaps.getFirst()).message();
            throw refused(
                    new Text(
                            "Bỏ bước của " + cadre + " thì phương án không còn khép kín. " + first.vi(),
                            "Without the move of " + cadre + " the others do not close. " + first.en()),
                    gaps);
        }
    }

    private static ProblemException refused(Text detail, List<Gap> gaps) {
        var title = new Text("Phương án chưa khép kín", "The moves do not close");
        return new ProblemException(Problem.of("moves-do-not-close", Bars.STATUS, title, detail)
                .with(gaps.stream().map(GapWords::words).toList()));
    }

    private static Violation words(Gap gap) {
        return switch (gap) {
            case Gap.WithoutHolder it ->
                Violation.of(
                        "moves",
                        it.post(),
                        "Chức danh " + it.post() + " không còn người giữ: " + it.left() + " đi, thiếu " + it.open()
                                + " người đến. Hãy bố trí người đến, nêu người kế nhiệm tại chỗ, hoặc nêu lý do để trống.",
                        "Post " + it.post() + " would be left without holder: " + it.left() + " leave, " + it.open()
                                + " seat(s) are not filled. Maybe move somebody in, name a successor from the unit, or"
                                + " declare a vacancy with its reason.");
            case Gap.Occupied it ->
                Violation.of(
                        "moves",
                        it.post(),
                        "Chức danh " + it.post() + " không còn ghế cho " + it.comers() + ": " + it.stayers()
                                + " đang giữ, thừa " + it.over()
                                + " người. Không tăng thêm chức danh để luân chuyển (RO-05).",
                        "Post " + it.post() + " has no seat for " + it.comers() + ": held by " + it.stayers() + ", "
                                + it.over() + " too many. No seat is added for a rotation (RO-05). Maybe move the"
                                + " holder too.");
            case Gap.CycleOfOne it ->
                Violation.of(
                        "moves",
                        it.post(),
                        it.cadre() + " đi từ " + it.post() + " đến chính " + it.post() + ". Hãy chọn chức danh khác.",
                        it.cadre() + " would move from " + it.post() + " to " + it.post()
                                + " itself. Maybe another post was meant.");
            case Gap.SamePersonTwice it ->
                Violation.of(
                        "moves",
                        it.cadre(),
                        "Mỗi người chỉ một lần trong kế hoạch; " + it.cadre() + " có tên nhiều lần.",
                        "A person stands once in a plan; " + it.cadre() + " is named more than once.");
            case Gap.NotHeld it ->
                Violation.of(
                        "moves",
                        it.post(),
                        it.cadre() + " không giữ " + it.post() + " vào ngày đó, nên không thể rời.",
                        it.cadre() + " does not hold " + it.post()
                                + " on that day and so cannot leave it. Maybe the post or the day is wrong.");
            case Gap.HeldAlready it ->
                Violation.of(
                        "moves",
                        it.post(),
                        it.cadre() + " đã giữ " + it.post() + " rồi.",
                        it.cadre() + " holds " + it.post() + " already. Maybe another post was meant.");
            case Gap.NoVacancy it ->
                Violation.of(
                        "vacancies",
                        it.post(),
                        "Không ghế nào của " + it.post() + " để trống. Hãy bỏ khai báo này.",
                        "No seat of " + it.post() + " stays empty. Maybe leave this vacancy out.");
            case Gap.NothingToFollow it ->
                Violation.of(
                        "successors",
                        it.post(),
                        "Không ghế nào của " + it.post() + " trống cho " + it.cadre() + " kế nhiệm.",
                        "No seat of " + it.post() + " is left for " + it.cadre()
                                + " to follow on. Maybe a move fills it already.");
        };
    }
}
