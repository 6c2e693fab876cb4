package vn.kecan.planning.plan;

import jakarta.enterprise.context.ApplicationScoped;
import vn.kecan.planning.moment.Moment;
import vn.kecan.planning.rule.eligibility.Granted;
import vn.kecan.planning.rule.eligibility.Proposed;
import vn.kecan.planning.rule.eligibility.Purpose;

/** Tells who recorded the entry of a plan in which a cadre stands, whichever version of it. */
@ApplicationScoped
class ProposedInPlan implements Proposed {

    private final Plans plans;

    ProposedInPlan(Plans plans) {
        this.plans = plans;
    }

    @Override
    public boolean by(String subject, Granted.Case matter, Purpose purpose, Moment moment) {
        return purpose == Purpose.PLAN && plans.recordedBy(subject, matter, moment.asOf());
    }
}
