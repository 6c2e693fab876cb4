package vn.kecan.planning.decision.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import vn.kecan.planning.moment.Moment;
import vn.kecan.planning.moment.Reach;
import vn.kecan.platform.access.Caller;
import vn.kecan.platform.ledger.Entry;
import vn.kecan.platform.write.Recording;
import vn.kecan.platform.write.Written;

/** Drafts a change to the rulebook. It is checked as if it were law already, and judges nobody. */
@ApplicationScoped
class DraftAmendment {

    private final Amendments amendments;
    private final AmendmentAccess access;
    private final AmendmentRecord record;
    private final Reach reach;
    private final Caller caller;

    DraftAmendment(Amendments amendments, AmendmentAccess access, AmendmentRecord record, Reach reach, Caller caller) {
        this.amendments = amendments;
        this.access = access;
        this.record = record;
        this.reach = reach;
        this.caller = caller;
    }

    Written draft(Recording rec, NewAmendment wanted, Moment today) {
        access.mustReach(wanted.unit());
        var level = wanted.unit() == null
                ? null
                : reach.mustHaveUnit("unit", wanted.unit(), today).level().name();
        var changes = wanted.changes().stream().map(it -> it.in(wanted.unit())).toList();

        rec.lock();
        var before = today.under(rec).law().rulebook();
        Revise.with(before, changes, level);
        var it = new Amendment();
        it.id = UUID.randomUUID();
        it.title = wanted.title();
        it.unit = wanted.unit();
        it.reason = wanted.reason();
        it.document = record.written(wanted.document());
        it.changes = record.written(wanted.changes());
        it.draftedOn = before.hash();
        it.draftedBy = caller.name();
        it.draftedId = caller.subject();
        it.recordedAt = rec.at();
        it.recordedBy = rec.n();
        amendments.keep(it);

        var now = new AmendmentNow(it, Optional.empty());
        var view = record.view(now);
        rec.enter(Entry.of("amendment.draft", "amendment", it.id.toString(), null, view)
                .by(wanted.document())
                .because(wanted.reason()));
        return Written.created("/api/planning/v1/rulebook/amendments/" + it.id, now.etag(), view);
    }
}
