package vn.kecan.planning.rotation.arrangement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.kecan.planning.moment.Moment;
import vn.kecan.planning.rotation.move.PlanStep;
import vn.kecan.planning.rotation.plan.NewRotationStep;
import vn.kecan.planning.rotation.plan.RotationDoing;
import vn.kecan.planning.rotation.plan.RotationPlanView;
import vn.kecan.planning.rotation.plan.RotationProcedure;
import vn.kecan.planning.rotation.plan.RotationStep;
import vn.kecan.platform.ledger.Entry;
import vn.kecan.platform.write.Recording;
import vn.kecan.platform.write.Written;

/** Step 2 of the law: proposes the persons of moves that close and that no rule bars, and freezes what was judged. */
@ApplicationScoped
class ProposePersons {

    private final RotationProcedure procedure;
    private final MovesMustHold moves;

    ProposePersons(RotationProcedure procedure, MovesMustHold moves) {
        this.procedure = procedure;
        this.moves = moves;
    }

    Written propose(Recording rec, UUID id, NewRotationStep wanted, Moment moment) {
        procedure.visible(id);
        rec.lock();
        var plan = procedure.visible(id).mustAllow(RotationStep.PROPOSE_PERSONS);
        rec.match(plan.etag());
        var under = moment.under(rec);
        procedure.mustFollow(plan, PlanStep.PROPOSE_PERSONS, wanted.document(), under);
        procedure.freeze(rec, id, moves.mustHold(plan, under));
        var doing =
                RotationDoing.of(RotationStep.PROPOSE_PERSONS, wanted.reason()).by(wanted.document());
        var after = procedure.take(rec, plan, doing);
        var view = RotationPlanView.of(after);
        rec.enter(Entry.of(
                        RotationStep.PROPOSE_PERSONS.action(),
                        "rotation-plan",
                        id.toString(),
                        RotationPlanView.of(plan),
                        view)
                .by(wanted.document())
                .because(wanted.reason()));
        return Written.created("/api/planning/v1/rotation-plans/" + id, after.etag(), view);
    }
}
