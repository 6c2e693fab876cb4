package vn.kecan.planning.rotation.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.kecan.planning.moment.Moment;
import vn.kecan.planning.rotation.move.MoveJudgement;
import vn.kecan.planning.rotation.move.PlanContent;
import vn.kecan.planning.rotation.move.PlanStep;
import vn.kecan.platform.ledger.Entry;
import vn.kecan.platform.write.Recording;
import vn.kecan.platform.write.Written;

/** Step 1 of the law: proposes the policy of a plan that states all it must. */
@ApplicationScoped
class ProposePolicy {

    private final RotationProcedure procedure;

    ProposePolicy(RotationProcedure procedure) {
        this.procedure = procedure;
    }

    Written propose(Recording rec, UUID id, NewRotationStep wanted, Moment moment) {
        procedure.visible(id);
        rec.lock();
        var plan = procedure.visible(id).mustAllow(RotationStep.PROPOSE_POLICY);
        rec.match(plan.etag());
        var under = moment.under(rec);
        mustStateEverything(plan.content(), under);
        procedure.mustFollow(plan, PlanStep.PROPOSE_POLICY, wanted.document(), under);
        var doing =
                RotationDoing.of(RotationStep.PROPOSE_POLICY, wanted.reason()).by(wanted.document());
        var after = procedure.take(rec, plan, doing);
        var view = RotationPlanView.of(after);
        rec.enter(Entry.of(
                        RotationStep.PROPOSE_POLICY.action(),
                        "rotation-plan",
                        id.toString(),
                        RotationPlanView.of(plan),
                        view)
                .by(wanted.document())
                .because(wanted.reason()));
        return Written.created("/api/planning/v1/rotation-plans/" + id, after.etag(), view);
    }

    /** The seven items of RO-11. */
    static void mustStateEverything(PlanContent content, Moment moment) {
        RotationRefusals.mustNotBeBarred("states", "", MoveJudgement.of(content, moment.law()));
    }
}
