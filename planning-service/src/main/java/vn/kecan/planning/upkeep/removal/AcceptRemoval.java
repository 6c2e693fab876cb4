package vn.kecan.planning.upkeep.removal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.kecan.planning.moment.Moment;
import vn.kecan.planning.plan.ChangePlan;
import vn.kecan.platform.http.Call;
import vn.kecan.platform.ledger.Entry;
import vn.kecan.platform.write.Recording;
import vn.kecan.platform.write.Written;

/** Takes the entry out of its plan from today on, by the rule that proposed it. */
@ApplicationScoped
class AcceptRemoval {

    private final RemovalProposals proposals;
    private final RemovalAccess access;
    private final RemovalRecord record;
    private final ChangePlan plans;
    private final Call call;

    AcceptRemoval(RemovalProposals proposals, RemovalAccess access, RemovalRecord record, ChangePlan plans, Call call) {
        this.proposals = proposals;
        this.access = access;
        this.record = record;
        this.plans = plans;
        this.call = call;
    }

    Written accept(Recording rec, UUID id, NewRemovalAcceptance wanted, Moment today) {
        access.visible(id);
        rec.lock();
        var it = access.decidable(id);
        rec.match(it.etag());
        var why = it.rule + ": "
                + (wanted.reason() == null || wanted.reason().isBlank()
                        ? record.verdict(it).because().vi()
                        : wanted.reason());
        var before = plans.remove(rec, it.plan, it.entry, today.under(rec));
        proposals.decide(it, RemovalState.ACCEPTED, why, rec);

        rec.enter(Entry.of("plan.removal.accept", "plan-entry", it.entry.toString(), before, null)
                .by(wanted.document())
                .because(why));
        return Written.created("/api/planning/v1/removal-proposals/" + id, it.etag(), record.view(it, call.language()));
    }
}
