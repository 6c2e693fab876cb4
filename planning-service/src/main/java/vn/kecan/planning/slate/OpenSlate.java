package vn.kecan.planning.slate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.kecan.planning.moment.Moment;
import vn.kecan.planning.moment.Reach;
import vn.kecan.planning.slate.step.SlateState;
import vn.kecan.planning.slate.step.Step;
import vn.kecan.platform.access.Caller;
import vn.kecan.platform.ledger.Entry;
import vn.kecan.platform.write.Recording;
import vn.kecan.platform.write.Written;

/** Opens an empty slate for the seats of one post. */
@ApplicationScoped
class OpenSlate {

    private final Slates slates;
    private final Reach reach;
    private final Caller caller;

    OpenSlate(Slates slates, Reach reach, Caller caller) {
        this.slates = slates;
        this.reach = reach;
        this.caller = caller;
    }

    Written open(Recording rec, NewSlate wanted, Moment moment) {
        reach.mustHaveUnit("unit", wanted.unit(), moment);
        var post = reach.mustHavePost("post", wanted.post(), wanted.unit(), moment);
        reach.mustKnowTerm("term", wanted.term(), moment);
        SlateShape.mustFit(wanted, post);

        rec.lock();
        var slate = new Slate();
        slate.id = UUID.randomUUID();
        slate.unit = wanted.unit();
        slate.term = wanted.term();
        slate.kind = wanted.kind();
        slate.source = SlateShape.source(wanted);
        slate.post = wanted.post();
        slate.seats = wanted.seats();
        slate.surplus = wanted.surplus() == null ? 0 : wanted.surplus();
        slate.recordedAt = rec.at();
        slate.recordedBy = rec.n();
        var act = Act.taken(Step.OPEN, slate.id, SlateState.DRAFT, rec, caller);
        slates.keep(slate);
        slates.keep(act);

        var now = new SlateNow(slate, List.of(act));
        var view = SlateView.of(now);
        rec.enter(Entry.of(Step.OPEN.action(), "slate", slate.id.toString(), null, view));
        return Written.created("/api/planning/v1/slates/" + slate.id, now.etag(), view);
    }
}
