package vn.kecan.planning.upkeep.removal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.kecan.planning.facts.access.Scope;
import vn.kecan.platform.problem.Problems;

/** Which proposals there are for the caller: those of his units, without his own. For all others: 404. */
@ApplicationScoped
class RemovalAccess {

    private final RemovalProposals proposals;
    private final Scope scope;

    RemovalAccess(RemovalProposals proposals, Scope scope) {
        this.proposals = proposals;
        this.scope = scope;
    }

    RemovalProposal visible(UUID id) {
        return proposals
                .one(id)
                .filter(it -> scope.has(it.unit) && !scope.isOwn(it.cadre))
                .orElseThrow(() -> Problems.notFound("removal proposal", id.toString()));
    }

    /** The same, held for the write in progress; refused (409) when it is decided already. */
    RemovalProposal decidable(UUID id) {
        var it = proposals.held(visible(id));
        if (it.state != RemovalState.OPEN) {
            throw RemovalRefusals.decided(it);
        }
        return it;
    }
}
