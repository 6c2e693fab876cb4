package vn.kecan.planning.rule.appointment;

import java.util.ArrayList;
import java.util.TreeMap;
import vn.kecan.planning.facts.EvaluationLevel;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Rule;
import vn.kecan.planning.law.Text;
import vn.kecan.planning.law.Verdict;
import vn.kecan.planning.rule.eligibility.Nomination;
import vn.kecan.planning.rule.eligibility.Purpose;

/** The results of the last years, from the yearly evaluations: all on file, and none not completed (45-HD/BTCTW III.1.3). */
final class WorkResults implements Rule<Nomination> {

    @Override
    public String id() {
        return "AP-05";
    }

    @Override
    public boolean concerns(Nomination it, Law law) {
        return it.purpose() == Purpose.APPOINT;
    }

    @Override
    public Verdict judge(Nomination it, Law law) {
        var years = law.value("appointment.years-evaluated");
        var last = it.asOf().getYear() - 1;
        var levels = new TreeMap<String, String>();
        var missing = new ArrayList<Integer>();
        for (var year = last; year > last - years.number(); year--) {
            var found = it.file().ofYear(year);
            if (found.isEmpty()) {
                missing.addFirst(year);
            } else {
                levels.put(Integer.toString(year), found.get().level().name());
            }
        }
        var failed = levels.containsValue(EvaluationLevel.NOT_COMPLETED.name());
        var finding = law.finding(this).by(years).fact("levels", levels).met(!failed);
        if (!failed && !missing.isEmpty()) {
            return finding.unknown(
                    new Text(
                            "Chưa có đánh giá, xếp loại năm %s.".formatted(missing),
                            "The evaluation of %s is not on record.".formatted(missing)),
                    "evaluation",
                    it.cadre().keptBy());
        }
        return finding.because(
                        failed
                                ? "Có năm bị xếp loại không hoàn thành nhiệm vụ: %s.".formatted(levels)
                                : "Kết quả đánh giá %s.".formatted(levels),
                        failed
                                ? "One of the years was rated not completed: %s.".formatted(levels)
                                : "The evaluations are %s.".formatted(levels))
                .verdict();
    }
}
