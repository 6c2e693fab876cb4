package vn.kecan.planning.rule.evaluation;

import vn.kecan.planning.facts.EvaluationLevel;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Rule;
import vn.kecan.planning.law.Text;
import vn.kecan.planning.law.Verdict;
import vn.kecan.planning.rule.eligibility.Nomination;
import vn.kecan.planning.rule.eligibility.Purpose;

/** Excellent also needs all tasks done, some beyond them, and nobody disciplined (366-QĐ/TW Điều 11). */
final class Excellent implements Rule<Nomination> {

    @Override
    public String id() {
        return "EV-02";
    }

    @Override
    public boolean concerns(Nomination it, Law law) {
        return it.purpose() == Purpose.STAY
                && LastYear.of(it)
                        .filter(one -> one.level() == EvaluationLevel.EXCELLENT)
                        .isPresent();
    }

    @Override
    public Verdict judge(Nomination it, Law law) {
        var year = LastYear.of(it).orElseThrow();
        var tasks = law.value("evaluation.excellent", "tasks-done");
        var beyond = law.value("evaluation.excellent", "tasks-beyond");
        var measures = LastYear.disciplined(it, year);
        var finding = law.finding(this)
                .by(tasks)
                .using(beyond)
                .fact("year", year.year())
                .fact("tasksDoneNeeded", tasks.number())
                .fact("tasksBeyondNeeded", beyond.number())
                .fact("disciplines", measures);
        if (!measures.isEmpty()) {
            return finding.met(false)
                    .because(
                            "Năm %d xếp loại xuất sắc nhưng có kỷ luật %s.".formatted(year.year(), measures),
                            "Rated excellent in %d, though disciplined then: %s.".formatted(year.year(), measures))
                    .verdict();
        }
        return finding.unknown(
                new Text(
                        "Hồ sơ không có tỷ lệ hoàn thành và vượt nhiệm vụ năm %d.".formatted(year.year()),
                        "Which share of the tasks of %d was done, and beyond them, is not on record."
                                .formatted(year.year())),
                "evaluation.tasks",
                it.cadre().keptBy());
    }
}
