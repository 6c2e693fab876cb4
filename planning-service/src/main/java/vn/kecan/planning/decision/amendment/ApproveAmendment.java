package vn.kecan.planning.decision.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.kecan.planning.moment.Moment;
import vn.kecan.planning.moment.Reach;
import vn.kecan.platform.access.Caller;
import vn.kecan.platform.ledger.Entry;
import vn.kecan.platform.write.Recording;
import vn.kecan.platform.write.Written;

/** Puts a draft into effect: a new version of the rulebook, by which everything is judged from this instant on. */
@ApplicationScoped
class ApproveAmendment {

    private final Amendments amendments;
    private final AmendmentAccess access;
    private final AmendmentRecord record;
    private final RulebookVersions versions;
    private final Reach reach;
    private final Caller caller;

    ApproveAmendment(
            Amendments amendments,
            AmendmentAccess access,
            AmendmentRecord record,
            RulebookVersions versions,
            Reach reach,
            Caller caller) {
        this.amendments = amendments;
        this.access = access;
        this.record = record;
        this.versions = versions;
        this.reach = reach;
        this.caller = caller;
    }

    Written approve(Recording rec, UUID id, NewAmendmentApproval wanted, Moment today) {
        access.decidable(id);
        rec.lock();
        var found = access.decidable(id).mustBeDraft();
        rec.match(found.etag());
        var draft = found.draft();
        var level = draft.unit == null
                ? null
                : reach.mustHaveUnit("unit", draft.unit, today).level().name();
        var after = Revise.with(today.under(rec).law().rulebook(), record.changes(draft), level);
        versions.keep(after, rec.at());
        versions.use(after, rec.at(), draft.id);
        var act = AmendmentAct.of(AmendmentState.APPROVED, draft, wanted.reason(), rec, caller);
        act.document = record.written(wanted.document());
        act.rulebook = after.hash();
        amendments.keep(act);

        var view = record.view(found.after(act));
        rec.enter(Entry.of("amendment.approve", "amendment", id.toString(), record.view(found), view)
                .by(wanted.document())
                .because(wanted.reason()));
        return Written.created("/api/planning/v1/rulebook/amendments/" + id, view.etag(), view);
    }
}
