package vn.kecan.planning.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.kecan.planning.moment.Moment;
import vn.kecan.planning.moment.Reach;
import vn.kecan.platform.access.Caller;
import vn.kecan.platform.ledger.Entry;
import vn.kecan.platform.write.Recording;
import vn.kecan.platform.write.Written;

/** Opens the one plan of a unit for a term. */
@ApplicationScoped
class OpenPlan {

    private final Plans plans;
    private final Reach reach;
    private final Caller caller;

    OpenPlan(Plans plans, Reach reach, Caller caller) {
        this.plans = plans;
        this.reach = reach;
        this.caller = caller;
    }

    Written open(Recording rec, NewPlan wanted, Moment moment) {
        reach.mustHaveUnit("unit", wanted.unit(), moment);
        reach.mustKnowTerm("term", wanted.term(), moment);

        rec.lock();
        plans.of(wanted.unit(), wanted.term()).ifPresent(it -> {
            throw PlanRefusals.opened(it);
        });
        var plan = new Plan();
        plan.id = UUID.randomUUID();
        plan.unit = wanted.unit();
        plan.term = wanted.term();
        plan.openedBy = caller.name();
        plan.openedId = caller.subject();
        plan.recordedAt = rec.at();
        plan.recordedBy = rec.n();
        plans.keep(plan);

        var view = PlanView.of(plan);
        rec.enter(Entry.of("plan.open", "plan", plan.id.toString(), null, view));
        return Written.created("/api/planning/v1/plans/" + plan.id, plan.etag(), view);
    }
}
