package vn.kecan.planning.rotation.move;

import java.util.ArrayList;
import java.util.List;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Rule;
import vn.kecan.planning.law.Verdict;

/**
 * The five steps follow each other, each with its document: none is left out, no document is older than that of the step
 * before it or dated later than the day (170/2025/NĐ-CP Điều 46).
 */
final class FiveSteps implements Rule<StepsTaken> {

    private static final String STEPS = "rotation.steps";

    @Override
    public String id() {
        return "RO-12";
    }

    @Override
    public Verdict judge(StepsTaken it, Law law) {
        var finding = law.finding(this);
        var foreseen = new ArrayList<PlanStep>();
        for (var key : law.rulebook().value(STEPS).keys()) {
            var step = law.value(STEPS, key);
            finding.using(step);
            foreseen.add(PlanStep.valueOf(step.word()));
        }
        var taken = it.steps().stream().map(StepsTaken.Documented::step).toList();
        var inOrder = taken.size() <= foreseen.size() && taken.equals(foreseen.subList(0, taken.size()));
        var wrongDays = wrongDays(it);
        finding.met(inOrder && wrongDays.isEmpty())
                .fact("foreseen", foreseen.stream().map(PlanStep::name).toList())
                .fact("taken", taken.stream().map(PlanStep::name).toList())
                .fact(
                        "documents",
                        it.steps().stream().map(one -> one.day().toString()).toList());
        if (!inOrder) {
            return finding.because(
                            "Đã làm %s, trong khi thứ tự là %s.".formatted(taken, foreseen),
                            "Taken were %s, but the order is %s.".formatted(taken, foreseen))
                    .verdict();
        }
        return finding.because(
                        wrongDays.isEmpty()
                                ? "Các bước theo đúng thứ tự, có văn bản."
                                : "Ngày văn bản không theo thứ tự các bước hoặc sau ngày %s: %s."
                                        .formatted(it.on(), wrongDays),
                        wrongDays.isEmpty()
                                ? "The steps follow each other, each with its document."
                                : "A document is older than that of the step before it, or later than %s: %s."
                                        .formatted(it.on(), wrongDays))
                .verdict();
    }

    private static List<String> wrongDays(StepsTaken it) {
        var wrong = new ArrayList<String>();
        StepsTaken.Documented before = null;
        for (var one : it.steps()) {
            var tooOld = before != null && one.day().isBefore(before.day());
            if (tooOld || one.day().isAfter(it.on())) {
                wrong.add(one.step() + " " + one.day());
            }
            before = one;
        }
        return wrong;
    }
}
