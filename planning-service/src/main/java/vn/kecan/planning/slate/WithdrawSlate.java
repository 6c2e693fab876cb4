package vn.kecan.planning.slate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.kecan.planning.slate.step.Step;
import vn.kecan.platform.access.Caller;
import vn.kecan.platform.ledger.Entry;
import vn.kecan.platform.write.Recording;
import vn.kecan.platform.write.Written;

/** Takes a slate out of the procedure for good. */
@ApplicationScoped
class WithdrawSlate {

    private final Slates slates;
    private final SlateAccess access;
    private final Caller caller;

    WithdrawSlate(Slates slates, SlateAccess access, Caller caller) {
        this.slates = slates;
        this.access = access;
        this.caller = caller;
    }

    Written withdraw(Recording rec, UUID id, NewWithdrawal wanted) {
        access.visible(id);
        rec.lock();
        var slate = access.visible(id).mustAllow(Step.WITHDRAW);
        rec.match(slate.etag());
        var act = Act.taken(Step.WITHDRAW, id, Step.WITHDRAW.leadsFrom(slate.state()), rec, caller);
        act.reason = wanted.reason();
        slates.keep(act);

        var after = slate.after(act);
        var view = SlateView.of(after);
        rec.enter(Entry.of(Step.WITHDRAW.action(), "slate", id.toString(), SlateView.of(slate), view)
                .because(wanted.reason()));
        return Written.created("/api/planning/v1/slates/" + id, after.etag(), view);
    }
}
