package vn.kecan.planning.rotation.arrangement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import vn.kecan.planning.moment.Bars;
import vn.kecan.planning.moment.Moment;
import vn.kecan.planning.rotation.plan.RotationStanding;
import vn.kecan.platform.problem.Problems;
import vn.kecan.platform.problem.Text;
import vn.kecan.platform.problem.Violation;

/** What must be so whenever a plan goes on: its moves close on the facts of the hour, and no rule bars one. */
@ApplicationScoped
public class MovesMustHold {

    private final JudgeMoves judge;

    MovesMustHold(JudgeMoves judge) {
        this.judge = judge;
    }

    /** Refuses (422) while a gap is open. */
    public void mustClose(RotationStanding plan, Moment moment) {
        if (plan.arrangement().moves().isEmpty()) {
            throw Problems.unprocessable(
                    "moves",
                    0,
                    "Kế hoạch chưa có ai luân chuyển.",
                    "Nobody is moved yet. Maybe arrange the moves first.");
        }
        GapWords.mustClose(Seating.of(plan.arrangement(), Seating.day(plan.content(), moment), moment.facts()));
    }

    /** The same, and refuses (422, urn:rule:…) what a rule bars; what was judged, to be kept. */
    public MovesJudged mustHold(RotationStanding plan, Moment moment) {
        mustClose(plan, moment);
        var judged = judge.judge(plan, moment);
        var violations = new ArrayList<Violation>();
        var rules = new ArrayList<String>();
        judged.planBars().forEach(bar -> {
            violations.add(Bars.violation("plan", plan.id().toString(), bar));
            rules.add(bar.rule());
        });
        for (var mover : judged.moves()) {
            mover.bars().forEach(bar -> {
                violations.add(Bars.violation("moves." + mover.cadre(), mover.to(), bar));
                rules.add(bar.rule());
            });
        }
        if (!violations.isEmpty()) {
            throw Bars.refused(
                    rules.getFirst(),
                    new Text(
                            "Có " + violations.size() + " quy định không cho phép; xem violations.",
                            violations.size() + " rule(s) bar it; see violations."),
                    violations);
        }
        return judged;
    }
}
