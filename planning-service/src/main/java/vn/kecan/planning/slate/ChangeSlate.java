package vn.kecan.planning.slate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.kecan.planning.slate.step.Step;
import vn.kecan.platform.access.Caller;
import vn.kecan.platform.ledger.Entry;
import vn.kecan.platform.problem.Problems;
import vn.kecan.platform.write.Recording;
import vn.kecan.platform.write.Written;

/** Changes how many a draft asks for. Its candidates stay; whether they are too many or too few is for submission. */
@ApplicationScoped
class ChangeSlate {

    private final Slates slates;
    private final SlateAccess access;
    private final Caller caller;

    ChangeSlate(Slates slates, SlateAccess access, Caller caller) {
        this.slates = slates;
        this.access = access;
        this.caller = caller;
    }

    Written change(Recording rec, UUID id, SlateChange wanted) {
        mustSaySomething(wanted);
        access.visible(id);
        rec.lock();
        var slate = access.visible(id);
        rec.match(slate.etag());
        slate.mustAllow(Step.CHANGE);
        var act = Act.taken(Step.CHANGE, id, Step.CHANGE.leadsFrom(slate.state()), rec, caller);
        act.seats = wanted.seats() == null ? slate.seats() : wanted.seats();
        act.surplus = wanted.surplus() == null ? slate.surplus() : wanted.surplus();
        act.reason = wanted.reason();
        if (act.seats == slate.seats() && act.surplus == slate.surplus()) {
            throw SlateRefusals.sameSize(slate);
        }
        slates.keep(act);

        var after = slate.after(act);
        var view = SlateView.of(after);
        rec.enter(Entry.of(Step.CHANGE.action(), "slate", id.toString(), SlateView.of(slate), view)
                .because(wanted.reason()));
        return Written.ok(after.etag(), view);
    }

    private static void mustSaySomething(SlateChange wanted) {
        if (wanted.seats() == null && wanted.surplus() == null) {
            throw Problems.invalid(
                    "seats",
                    null,
                    "Phải nêu seats hoặc surplus. Có thể tên trường bị sai.",
                    "Either seats or surplus must be given. Maybe say how many there are to be.");
        }
    }
}
