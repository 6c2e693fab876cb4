package vn.kecan.planning.upkeep.removal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.kecan.platform.http.Call;
import vn.kecan.platform.ledger.Entry;
import vn.kecan.platform.write.Recording;
import vn.kecan.platform.write.Written;

/** Keeps the entry in its plan against the proposal, with a reason. */
@ApplicationScoped
class DeclineRemoval {

    private final RemovalProposals proposals;
    private final RemovalAccess access;
    private final RemovalRecord record;
    private final Call call;

    DeclineRemoval(RemovalProposals proposals, RemovalAccess access, RemovalRecord record, Call call) {
        this.proposals = proposals;
        this.access = access;
        this.record = record;
        this.call = call;
    }

    Written decline(Recording rec, UUID id, NewRemovalRejection wanted) {
        access.visible(id);
        rec.lock();
        var it = access.decidable(id);
        rec.match(it.etag());
        var before = record.said(it);
        proposals.decide(it, RemovalState.DECLINED, wanted.reason(), rec);

        rec.enter(Entry.of("plan.removal.decline", "removal-proposal", id.toString(), before, record.said(it))
                .because(wanted.reason()));
        return Written.created("/api/planning/v1/removal-proposals/" + id, it.etag(), record.view(it, call.language()));
    }
}
