package vn.kecan.planning.rule.rotation;

import vn.kecan.planning.facts.EvaluationLevel;
import vn.kecan.planning.law.Finding;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Rule;
import vn.kecan.planning.law.Text;
import vn.kecan.planning.law.Verdict;
import vn.kecan.planning.rule.eligibility.Nomination;
import vn.kecan.planning.rule.eligibility.Purpose;

/** Normally to an equal post; to a higher one only outstanding cadres (65-QĐ/TW Điều 4.3). */
final class EqualPost implements Rule<Nomination> {

    @Override
    public String id() {
        return "RO-09";
    }

    @Override
    public boolean concerns(Nomination it, Law law) {
        return it.purpose() == Purpose.ROTATE;
    }

    @Override
    public Verdict judge(Nomination it, Law law) {
        var finding = law.finding(this).fact("rank", it.post().rank());
        var steps = it.stepsUp();
        if (steps.isEmpty()) {
            return finding.unknown(
                    new Text(
                            "Ngày %s không có chức danh đang giữ trong hồ sơ.".formatted(it.asOf()),
                            "On %s no post now held is on record.".formatted(it.asOf())),
                    "posting",
                    it.cadre().keptBy());
        }
        finding.fact("steps", steps.get());
        if (steps.get() <= 0) {
            return finding.met(steps.get() == 0)
                    .because(
                            steps.get() == 0
                                    ? "Luân chuyển giữ chức danh tương đương."
                                    : "Luân chuyển xuống chức danh thấp hơn, trong khi thường là tương đương.",
                            steps.get() == 0
                                    ? "Rotated to an equal post."
                                    : "Rotated to a lower post, though normally it is an equal one.")
                    .verdict();
        }
        return higher(it, finding);
    }

    private static Verdict higher(Nomination it, Finding finding) {
        var last = it.file().ofYear(it.asOf().getYear() - 1);
        if (last.isEmpty()) {
            return finding.unknown(
                    new Text(
                            "Luân chuyển lên chức danh cao hơn phải là cán bộ nổi trội, nhưng chưa có đánh giá năm trước.",
                            "A higher post is for outstanding cadres, but last year's evaluation is not on record."),
                    "evaluation",
                    it.cadre().keptBy());
        }
        var outstanding = last.get().level() == EvaluationLevel.EXCELLENT;
        return finding.met(outstanding)
                .fact("lastEvaluation", last.get().level())
                .because(
                        outstanding
                                ? "Lên chức danh cao hơn; năm trước hoàn thành xuất sắc nhiệm vụ."
                                : "Lên chức danh cao hơn chỉ dành cho cán bộ nổi trội; năm trước xếp loại %s."
                                        .formatted(last.get().level()),
                        outstanding
                                ? "To a higher post, and rated excellent last year."
                                : "A higher post is for outstanding cadres only; last year's rating is %s."
                                        .formatted(last.get().level()))
                .verdict();
    }
}
