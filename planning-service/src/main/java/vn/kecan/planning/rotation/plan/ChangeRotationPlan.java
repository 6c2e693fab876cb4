package vn.kecan.planning.rotation.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.kecan.planning.moment.Moment;
import vn.kecan.platform.ledger.Entry;
import vn.kecan.platform.write.Recording;
import vn.kecan.platform.write.Written;

/** Changes what a draft, or a plan that was returned, states. */
@ApplicationScoped
class ChangeRotationPlan {

    private final RotationProcedure procedure;
    private final RotationPlanSense sense;

    ChangeRotationPlan(RotationProcedure procedure, RotationPlanSense sense) {
        this.procedure = procedure;
        this.sense = sense;
    }

    Written change(Recording rec, UUID id, RotationPlanStates wanted, Moment moment) {
        procedure.visible(id);
        var content = wanted.content();
        sense.mustMakeSense(content, moment);
        rec.lock();
        var plan = procedure.visible(id);
        rec.match(plan.etag());
        plan.mustAllow(RotationStep.CHANGE);
        if (plan.state() == RotationState.RETURNED) {
            ProposePolicy.mustStateEverything(content, moment.under(rec));
        }
        var after = procedure.take(
                rec, plan, RotationDoing.of(RotationStep.CHANGE, null).stating(content));
        var view = RotationPlanView.of(after);
        rec.enter(Entry.of(
                RotationStep.CHANGE.action(), "rotation-plan", id.toString(), RotationPlanView.of(plan), view));
        return Written.ok(after.etag(), view);
    }
}
