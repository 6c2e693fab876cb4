package vn.kecan.planning.decision.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.kecan.platform.access.Caller;
import vn.kecan.platform.ledger.Entry;
import vn.kecan.platform.write.Recording;
import vn.kecan.platform.write.Written;

/** Drops a draft for good. */
@ApplicationScoped
class WithdrawAmendment {

    private final Amendments amendments;
    private final AmendmentAccess access;
    private final AmendmentRecord record;
    private final Caller caller;

    WithdrawAmendment(Amendments amendments, AmendmentAccess access, AmendmentRecord record, Caller caller) {
        this.amendments = amendments;
        this.access = access;
        this.record = record;
        this.caller = caller;
    }

    Written withdraw(Recording rec, UUID id, NewAmendmentWithdrawal wanted) {
        access.mustReach(access.visible(id).draft().unit);
        rec.lock();
        var found = access.visible(id).mustBeDraft();
        rec.match(found.etag());
        var act = AmendmentAct.of(AmendmentState.WITHDRAWN, found.draft(), wanted.reason(), rec, caller);
        amendments.keep(act);

        var view = record.view(found.after(act));
        rec.enter(Entry.of("amendment.withdraw", "amendment", id.toString(), record.view(found), view)
                .because(wanted.reason()));
        return Written.created("/api/planning/v1/rulebook/amendments/" + id, view.etag(), view);
    }
}
