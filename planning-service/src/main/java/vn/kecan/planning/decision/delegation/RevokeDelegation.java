package vn.kecan.planning.decision.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kecan.platform.access.Caller;
import vn.kecan.platform.ledger.Entry;
import vn.kecan.platform.problem.Problems;
import vn.kecan.platform.problem.Text;
import vn.kecan.platform.write.Recording;
import vn.kecan.platform.write.Written;

/** Ends a delegation before its day; only he who gave it can. */
@ApplicationScoped
class RevokeDelegation {

    private final Delegations delegations;
    private final Delegate delegate;
    private final Caller caller;

    RevokeDelegation(Delegations delegations, Delegate delegate, Caller caller) {
        this.delegations = delegations;
        this.delegate = delegate;
        this.caller = caller;
    }

    Written revoke(Recording rec, UUID id, @Nullable String reason) {
        rec.lock();
        var it = delegations
                .one(id)
                .filter(one -> one.fromId.equals(caller.subject()))
                .orElseThrow(() -> Problems.notFound("delegation", id.toString()));
        rec.match(it.etag());
        if (it.knownTo != null) {
            throw Problems.conflict(
                    "delegation-revoked",
                    new Text(
                            "Ủy quyền đã bị thu hồi lúc " + it.knownTo + ".", "It was revoked at " + it.knownTo + "."));
        }
        var before = delegate.view(it);
        it.knownTo = rec.at();
        it.closedBy = rec.n();
        rec.enter(Entry.of("delegation.revoke", "delegation", id.toString(), before, delegate.view(it))
                .because(reason));
        return Written.gone();
    }
}
