package vn.kecan.planning.rotation.arrangement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.kecan.planning.moment.Moment;
import vn.kecan.planning.rotation.plan.RotationDoing;
import vn.kecan.planning.rotation.plan.RotationProcedure;
import vn.kecan.planning.rotation.plan.RotationStanding;
import vn.kecan.planning.rotation.plan.RotationStep;
import vn.kecan.platform.ledger.Entry;
import vn.kecan.platform.problem.Problems;
import vn.kecan.platform.problem.Text;
import vn.kecan.platform.problem.Violation;
import vn.kecan.platform.write.Recording;
import vn.kecan.platform.write.Written;

/** Gives a plan its moves, all of them at once: only what closes is kept. */
@ApplicationScoped
class ArrangeMoves {

    private final RotationProcedure procedure;
    private final ArrangementSense sense;

    ArrangeMoves(RotationProcedure procedure, ArrangementSense sense) {
        this.procedure = procedure;
        this.sense = sense;
    }

    Written arrange(Recording rec, UUID id, NewArrangement wanted, Moment moment) {
        var before = procedure.visible(id);
        var arrangement = sense.read(wanted, before, moment);
        rec.lock();
        var plan = procedure.visible(id);
        rec.match(plan.etag());
        plan.mustAllow(RotationStep.ARRANGE);
        var seating = Seating.of(arrangement, Seating.day(plan.content(), moment), moment.facts());
        GapWords.mustClose(seating);
        mustNotMoveElsewhere(plan, arrangement);
        var doing = RotationDoing.of(RotationStep.ARRANGE, wanted.reason()).moving(arrangement);
        var after = procedure.take(rec, plan, doing);
        rec.enter(
                Entry.of(RotationStep.ARRANGE.action(), "rotation-plan", id.toString(), plan.arrangement(), arrangement)
                        .because(wanted.reason()));
        return Written.ok(after.etag(), ArrangementView.of(seating));
    }

    private void mustNotMoveElsewhere(RotationStanding plan, vn.kecan.planning.rotation.move.Arrangement wanted) {
        var elsewhere =
                procedure.standElsewhere(plan.id(), wanted.persons().distinct().toList());
        if (!elsewhere.isEmpty()) {
            throw Problems.conflict(
                    "moves-elsewhere",
                    new Text(
                            elsewhere + " đang có trong một kế hoạch luân chuyển khác.",
                            elsewhere + " stand in another rotation plan on its way. Maybe withdraw that one first."),
                    elsewhere.stream()
                            .map(it -> Violation.of(
                                    "moves", it, "Mỗi người chỉ một kế hoạch.", "A person moves by one plan only."))
                            .toList());
        }
    }
}
