package vn.kecan.planning.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.kecan.planning.moment.Moment;
import vn.kecan.platform.http.Call;
import vn.kecan.platform.ledger.Entry;
import vn.kecan.platform.write.Recording;
import vn.kecan.platform.write.Written;

/** Plans a cadre for a post from today on, unless the law bars it. */
@ApplicationScoped
class AddEntry {

    private final PlanAccess access;
    private final EnterEntry enter;
    private final EntryRecord.Verdicts verdicts;
    private final Call call;

    AddEntry(PlanAccess access, EnterEntry enter, EntryRecord.Verdicts verdicts, Call call) {
        this.access = access;
        this.enter = enter;
        this.verdicts = verdicts;
        this.call = call;
    }

    Written add(Recording rec, UUID planId, NewPlanEntry wanted, Moment today) {
        var plan = access.visible(planId);
        if (access.own(wanted.cadre())) {
            throw PlanRefusals.ownCandidacy();
        }
        enter.mustBeInReach(plan, wanted, today);

        rec.lock();
        var entry = enter.enter(rec, plan, wanted, today.under(rec));

        rec.enter(Entry.of("plan.entry.add", "plan-entry", entry.id.toString(), null, verdicts.recorded(entry))
                .because(wanted.reason()));
        return Written.created(
                "/api/planning/v1/plans/" + planId + "/entries/" + entry.id,
                entry.etag(),
                verdicts.view(entry, call.language()));
    }
}
