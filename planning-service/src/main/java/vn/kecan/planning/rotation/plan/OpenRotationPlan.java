package vn.kecan.planning.rotation.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.kecan.planning.moment.Moment;
import vn.kecan.planning.moment.Reach;
import vn.kecan.platform.access.Caller;
import vn.kecan.platform.ledger.Entry;
import vn.kecan.platform.write.Recording;
import vn.kecan.platform.write.Written;

/** Opens a rotation plan of a unit for a term. */
@ApplicationScoped
class OpenRotationPlan {

    private final RotationPlans plans;
    private final RotationProcedure procedure;
    private final RotationContents contents;
    private final RotationPlanSense sense;
    private final StandingUnits units;
    private final Reach reach;
    private final Caller caller;

    OpenRotationPlan(
            RotationPlans plans,
            RotationProcedure procedure,
            RotationContents contents,
            RotationPlanSense sense,
            StandingUnits units,
            Reach reach,
            Caller caller) {
        this.plans = plans;
        this.procedure = procedure;
        this.contents = contents;
        this.sense = sense;
        this.units = units;
        this.reach = reach;
        this.caller = caller;
    }

    Written open(Recording rec, NewRotationPlan wanted, Moment moment) {
        units.mustStand("unit", wanted.unit(), moment.asOf(), moment);
        reach.mustKnowTerm("term", wanted.term(), moment);
        var content = wanted.states().content();
        sense.mustMakeSense(content, moment);

        rec.lock();
        var plan = new RotationPlan();
        plan.id = UUID.randomUUID();
        plan.unit = wanted.unit();
        plan.term = wanted.term();
        plan.recordedAt = rec.at();
        plan.recordedBy = rec.n();
        var act = RotationAct.taken(RotationStep.OPEN, plan.id, RotationState.DRAFT, rec, caller);
        act.content = contents.kept(content);
        plans.keep(plan);
        plans.keep(act);

        var now = procedure.standing(new RotationNow(plan, List.of(act)));
        var view = RotationPlanView.of(now);
        rec.enter(Entry.of(RotationStep.OPEN.action(), "rotation-plan", plan.id.toString(), null, view));
        return Written.created("/api/planning/v1/rotation-plans/" + plan.id, now.etag(), view);
    }
}
