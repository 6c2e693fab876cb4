package vn.kecan.planning.slate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.slate.step.Step;
import vn.kecan.platform.access.Caller;
import vn.kecan.platform.ledger.Entry;
import vn.kecan.platform.problem.Problems;
import vn.kecan.platform.write.Recording;
import vn.kecan.platform.write.Written;

/** Takes a candidate off a slate; that he stood there stays on record. */
@ApplicationScoped
class RemoveCandidate {

    private final Slates slates;
    private final SlateAccess access;
    private final Statements statements;
    private final Caller caller;

    RemoveCandidate(Slates slates, SlateAccess access, Statements statements, Caller caller) {
        this.slates = slates;
        this.access = access;
        this.statements = statements;
        this.caller = caller;
    }

    Written remove(Recording rec, UUID id, String cadre, @Nullable String reason) {
        access.visible(id);
        rec.lock();
        var slate = access.visible(id);
        var candidate = slates.candidate(id, cadre).orElseThrow(() -> Problems.notFound("candidate", cadre));
        rec.match(candidate.etag());
        slate.mustAllow(Step.REMOVE_CANDIDATE);
        var before = statements.view(candidate);
        candidate.knownTo = rec.at();
        candidate.closedBy = rec.n();
        var act = Act.taken(Step.REMOVE_CANDIDATE, id, Step.REMOVE_CANDIDATE.leadsFrom(slate.state()), rec, caller);
        act.reason = reason;
        slates.keep(act);

        rec.enter(Entry.of(Step.REMOVE_CANDIDATE.action(), "slate", id.toString(), before, null)
                .because(reason));
        return Written.gone();
    }
}
