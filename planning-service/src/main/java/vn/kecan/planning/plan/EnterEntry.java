package vn.kecan.planning.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.kecan.planning.moment.Moment;
import vn.kecan.planning.moment.Reach;
import vn.kecan.planning.rule.eligibility.Granted;
import vn.kecan.planning.rule.eligibility.Purpose;
import vn.kecan.platform.access.Caller;
import vn.kecan.platform.write.Recording;

/**
 * How somebody comes into a plan: once for a post, unless the law bars it, and not by who dispensed him for it. What the
 * ledger remembers is not said here.
 */
@ApplicationScoped
class EnterEntry {

    private final Plans plans;
    private final Reach reach;
    private final JudgeEntry judge;
    private final EntryRecord.Verdicts verdicts;
    private final Granted granted;
    private final Caller caller;

    EnterEntry(
            Plans plans, Reach reach, JudgeEntry judge, EntryRecord.Verdicts verdicts, Granted granted, Caller caller) {
        this.plans = plans;
        this.reach = reach;
        this.judge = judge;
        this.verdicts = verdicts;
        this.granted = granted;
        this.caller = caller;
    }

    /** Refuses a cadre, a post or a term the caller cannot name for this plan. */
    void mustBeInReach(Plan plan, NewPlanEntry wanted, Moment moment) {
        reach.mustHaveCadre("cadre", wanted.cadre(), moment);
        reach.mustHavePost("post", wanted.post(), plan.unit, moment);
        reach.mustKnowTerm("term", plan.term, moment);
    }

    /** @param moment under the recording lock */
    PlanEntry enter(Recording rec, Plan plan, NewPlanEntry wanted, Moment moment) {
        var cadre = reach.mustHaveCadre("cadre", wanted.cadre(), moment);
        var post = reach.mustHavePost("post", wanted.post(), plan.unit, moment);
        var term = reach.mustKnowTerm("term", plan.term, moment);
        var training = wanted.trainingPlan() != null && !wanted.trainingPlan().isBlank();
        if (plans.of(plan.term, wanted.cadre(), moment.asOf(), moment.knownAt()).stream()
                .anyMatch(it -> it.plan.equals(plan.id) && it.post.equals(wanted.post()))) {
            throw PlanRefusals.twice(wanted.cadre(), wanted.post());
        }
        if (granted.by(caller.subject(), wanted.post(), plan.term, Purpose.PLAN, moment)
                .contains(wanted.cadre())) {
            throw PlanRefusals.ownDispensation(wanted.cadre());
        }
        var judged = judge.judge(new JudgeEntry.Case(cadre, post, term, wanted.tier(), training), moment);
        if (!judged.bars().isEmpty()) {
            throw PlanRefusals.barred(wanted.cadre(), wanted.post(), judged.bars());
        }
        var entry = new PlanEntry();
        entry.id = UUID.randomUUID();
        entry.plan = plan.id;
        entry.cadre = wanted.cadre();
        entry.post = wanted.post();
        entry.tier = wanted.tier();
        entry.readiness = wanted.readiness();
        entry.rank = wanted.rank();
        entry.emergencyCover = Boolean.TRUE.equals(wanted.emergencyCover());
        entry.source = wanted.source();
        entry.trainingPlan = training ? wanted.trainingPlan() : null;
        entry.reason = wanted.reason();
        entry.judged = verdicts.written(judged);
        entry.validFrom = moment.asOf();
        entry.knownFrom = rec.at();
        entry.recordedBy = rec.n();
        plans.keep(entry);
        return entry;
    }
}
