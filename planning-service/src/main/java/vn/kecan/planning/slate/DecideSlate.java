package vn.kecan.planning.slate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.kecan.platform.access.Caller;
import vn.kecan.platform.ledger.Entry;
import vn.kecan.platform.write.Recording;
import vn.kecan.platform.write.Written;

/** Approves a submitted slate or gives it back. Nobody decides on what he proposed or stands in. */
@ApplicationScoped
class DecideSlate {

    private final Slates slates;
    private final SlateAccess access;
    private final Approvals approvals;
    private final Caller caller;

    DecideSlate(Slates slates, SlateAccess access, Approvals approvals, Caller caller) {
        this.slates = slates;
        this.access = access;
        this.approvals = approvals;
        this.caller = caller;
    }

    Written decide(Recording rec, UUID id, NewApproval wanted) {
        access.decidable(id);
        rec.lock();
        var step = wanted.decision().step;
        var slate = access.decidable(id).mustAllow(step);
        rec.match(slate.etag());
        var act = Act.taken(step, id, step.leadsFrom(slate.state()), rec, caller);
        act.version = slate.submissions();
        act.reason = wanted.reason();
        act.document = approvals.written(wanted.document());
        slates.keep(act);

        var after = slate.after(act);
        rec.enter(Entry.of(step.action(), "slate", id.toString(), SlateView.of(slate), SlateView.of(after))
                .by(wanted.document())
                .because(wanted.reason()));
        return Written.created("/api/planning/v1/slates/" + id + "/approvals", after.etag(), approvals.view(act));
    }
}
