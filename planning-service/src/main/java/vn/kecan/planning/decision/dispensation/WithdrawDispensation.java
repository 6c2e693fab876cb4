package vn.kecan.planning.decision.dispensation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.kecan.planning.moment.Moment;
import vn.kecan.planning.moment.Reach;
import vn.kecan.platform.ledger.Entry;
import vn.kecan.platform.write.Recording;
import vn.kecan.platform.write.Written;

/** Ends a dispensation today. What was allowed by it until today stays explained; one still to begin never does. */
@ApplicationScoped
class WithdrawDispensation {

    private final Dispensations dispensations;
    private final DispensationAccess access;
    private final DispensationRecord record;
    private final Reach reach;

    WithdrawDispensation(
            Dispensations dispensations, DispensationAccess access, DispensationRecord record, Reach reach) {
        this.dispensations = dispensations;
        this.access = access;
        this.record = record;
        this.reach = reach;
    }

    Written withdraw(Recording rec, UUID id, NewDispensationWithdrawal wanted, Moment today) {
        access.mustBeCompetent(reach.mustHavePost("post", access.visible(id).post, today), today.asOf());
        rec.lock();
        var old = access.visible(id);
        rec.match(old.etag());
        if (old.validTo != null && !old.validTo.isAfter(today.asOf())) {
            throw DispensationRefusals.over(old);
        }
        var before = record.view(old);
        old.close(rec);
        dispensations.close(old);
        var next = old.validFrom.isBefore(today.asOf()) ? old.until(today.asOf(), rec) : null;
        if (next != null) {
            dispensations.keep(next);
        }
        var view = next == null ? null : record.view(next);
        rec.enter(Entry.of("dispensation.withdraw", "dispensation", id.toString(), before, view)
                .by(wanted.document())
                .because(wanted.reason()));
        return view == null
                ? Written.gone()
                : Written.created("/api/planning/v1/dispensations/" + id, next.etag(), view);
    }
}
