package vn.kecan.planning.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.kecan.planning.eligibility.Moment;
import vn.kecan.platform.ledger.Entry;
import vn.kecan.platform.write.Recording;
import vn.kecan.platform.write.Written;

/** Takes an entry out of the plan from today on, with a reason; that it was there stays on record. */
@ApplicationScoped
class RemoveEntry {

    private final Plans plans;
    private final PlanAccess access;
    private final EntryRecord.Verdicts verdicts;

    RemoveEntry(Plans plans, PlanAccess access, EntryRecord.Verdicts verdicts) {
        this.plans = plans;
        this.access = access;
        this.verdicts = verdicts;
    }

    Written remove(Recording rec, UUID planId, UUID id, String reason, Moment today) {
        access.visible(planId);
        rec.lock();
        var moment = today.under(rec);
        var old = access.visible(planId, id, moment.asOf());
        rec.match(old.etag());
        var before = verdicts.recorded(old);
        Successions.replace(plans, old, null, moment.asOf(), rec);

        rec.enter(Entry.of("plan.entry.remove", "plan-entry", id.toString(), before, null)
                .because(reason));
        return Written.gone();
    }
}
