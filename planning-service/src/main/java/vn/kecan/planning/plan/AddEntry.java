package vn.kecan.planning.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.kecan.planning.eligibility.Granted;
import vn.kecan.planning.eligibility.Moment;
import vn.kecan.planning.eligibility.Purpose;
import vn.kecan.planning.eligibility.Reach;
import vn.kecan.platform.access.Caller;
import vn.kecan.platform.http.Call;
import vn.kecan.platform.ledger.Entry;
import vn.kecan.platform.write.Recording;
import vn.kecan.platform.write.Written;

/** Plans a cadre for a post from today on, unless the law bars it. */
@ApplicationScoped
class AddEntry {

    private final Plans plans;
    private final PlanAccess access;
    private final Reach reach;
    private final JudgeEntry judge;
    private final EntryRecord.Verdicts verdicts;
    private final Granted granted;
    private final Caller caller;
    private final Call call;

    AddEntry(
            Plans plans,
            PlanAccess access,
            Reach reach,
            JudgeEntry judge,
            EntryRecord.Verdicts verdicts,
            Granted granted,
            Caller caller,
            Call call) {
        this.plans = plans;
        this.access = access;
        this.reach = reach;
        this.judge = judge;
        this.verdicts = verdicts;
        this.granted = granted;
        this.caller = caller;
        this.call = call;
    }

    Written add(Recording rec, UUID planId, NewPlanEntry wanted, Moment today) {
        var plan = access.visible(planId);
        if (access.own(wanted.cadre())) {
            throw PlanRefusals.ownCandidacy();
        }
        var cadre = reach.mustHaveCadre("cadre", wanted.cadre(), today);
        var post = reach.mustHavePost("post", wanted.post(), plan.unit, today);
        var term = reach.mustKnowTerm("term", plan.term, today);
        var training = wanted.trainingPlan() != null && !wanted.trainingPlan().isBlank();

        rec.lock();
        var moment = today.under(rec);
        if (plans.of(plan.term, wanted.cadre(), moment.asOf(), moment.knownAt()).stream()
                .anyMatch(it -> it.plan.equals(planId) && it.post.equals(wanted.post()))) {
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
        entry.plan = planId;
        entry.cadre = wanted.cadre();
        entry.post = wanted.post();
        entry.tier = wanted.tier();
        entry.readiness = wanted.readiness();
        entry.rank = wanted.rank();
        entry.trainingPlan = training ? wanted.trainingPlan() : null;
        entry.reason = wanted.reason();
        entry.judged = verdicts.written(judged);
        entry.validFrom = moment.asOf();
        entry.knownFrom = rec.at();
        entry.recordedBy = rec.n();
        plans.keep(entry);

        rec.enter(Entry.of("plan.entry.add", "plan-entry", entry.id.toString(), null, verdicts.recorded(entry))
                .because(wanted.reason()));
        return Written.created(
                "/api/planning/v1/plans/" + planId + "/entries/" + entry.id,
                entry.etag(),
                verdicts.view(entry, call.language()));
    }
}
