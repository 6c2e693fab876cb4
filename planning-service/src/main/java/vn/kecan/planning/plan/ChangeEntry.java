package vn.kecan.planning.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.kecan.planning.moment.Moment;
import vn.kecan.planning.moment.Reach;
import vn.kecan.platform.http.Call;
import vn.kecan.platform.ledger.Entry;
import vn.kecan.platform.write.Recording;
import vn.kecan.platform.write.Written;

/** Changes an entry from today on; until today it stays what it was. It is judged anew. */
@ApplicationScoped
class ChangeEntry {

    private final Plans plans;
    private final PlanAccess access;
    private final Reach reach;
    private final JudgeEntry judge;
    private final EntryRecord.Verdicts verdicts;
    private final Call call;

    ChangeEntry(
            Plans plans, PlanAccess access, Reach reach, JudgeEntry judge, EntryRecord.Verdicts verdicts, Call call) {
        this.plans = plans;
        this.access = access;
        this.reach = reach;
        this.judge = judge;
        this.verdicts = verdicts;
        this.call = call;
    }

    Written change(Recording rec, UUID planId, UUID id, PlanEntryChange wanted, Moment today) {
        var plan = access.visible(planId);
        rec.lock();
        var moment = today.under(rec);
        var old = access.visible(planId, id, moment.asOf());
        rec.match(old.etag());

        var next = old.again(moment.asOf(), old.validTo, rec);
        next.tier = wanted.tier() == null ? old.tier : wanted.tier();
        next.readiness = wanted.readiness() == null ? old.readiness : wanted.readiness();
        next.rank = wanted.rank() == null ? old.rank : wanted.rank();
        next.emergencyCover = wanted.emergencyCover() == null ? old.emergencyCover : wanted.emergencyCover();
        next.source = wanted.source() == null ? old.source : wanted.source();
        next.trainingPlan = wanted.trainingPlan() == null ? old.trainingPlan : wanted.trainingPlan();
        next.reason = wanted.reason();
        var judged = judge.judge(
                new JudgeEntry.Case(
                        reach.mustHaveCadre("cadre", old.cadre, moment),
                        reach.mustHavePost("post", old.post, plan.unit, moment),
                        reach.mustKnowTerm("term", plan.term, moment),
                        next.tier,
                        next.trainingPlan != null && !next.trainingPlan.isBlank()),
                moment);
        if (!judged.bars().isEmpty()) {
            throw PlanRefusals.barred(old.cadre, old.post, judged.bars());
        }
        next.judged = verdicts.written(judged);
        var before = verdicts.recorded(old);
        Successions.replace(plans, old, next, moment.asOf(), rec);

        rec.enter(Entry.of("plan.entry.change", "plan-entry", id.toString(), before, verdicts.recorded(next))
                .because(wanted.reason()));
        return Written.ok(next.etag(), verdicts.view(next, call.language()));
    }
}
