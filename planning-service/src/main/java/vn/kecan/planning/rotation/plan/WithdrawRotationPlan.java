package vn.kecan.planning.rotation.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.kecan.platform.ledger.Entry;
import vn.kecan.platform.write.Recording;
import vn.kecan.platform.write.Written;

/** Takes a rotation plan out of the procedure for good. */
@ApplicationScoped
class WithdrawRotationPlan {

    private final RotationProcedure procedure;

    WithdrawRotationPlan(RotationProcedure procedure) {
        this.procedure = procedure;
    }

    Written withdraw(Recording rec, UUID id, NewRotationWithdrawal wanted) {
        procedure.visible(id);
        rec.lock();
        var plan = procedure.visible(id).mustAllow(RotationStep.WITHDRAW);
        rec.match(plan.etag());
        var after = procedure.take(rec, plan, RotationDoing.of(RotationStep.WITHDRAW, wanted.reason()));
        var view = RotationPlanView.of(after);
        rec.enter(Entry.of(
                        RotationStep.WITHDRAW.action(), "rotation-plan", id.toString(), RotationPlanView.of(plan), view)
                .because(wanted.reason()));
        return Written.created("/api/planning/v1/rotation-plans/" + id, after.etag(), view);
    }
}
