package vn.kecan.planning.slate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.kecan.planning.slate.step.Step;
import vn.kecan.platform.access.Caller;
import vn.kecan.platform.ledger.Entry;
import vn.kecan.platform.problem.Problems;
import vn.kecan.platform.write.Recording;
import vn.kecan.platform.write.Written;

/** Records that a candidate of a submitted slate stands no more; no vote can be counted for him from then on. */
@ApplicationScoped
class WithdrawCandidate {

    private final Slates slates;
    private final SlateAccess access;
    private final Statements statements;
    private final Caller caller;

    WithdrawCandidate(Slates slates, SlateAccess access, Statements statements, Caller caller) {
        this.slates = slates;
        this.access = access;
        this.statements = statements;
        this.caller = caller;
    }

    Written withdraw(Recording rec, UUID id, String cadre, NewWithdrawal wanted) {
        access.visible(id);
        rec.lock();
        var slate = access.visible(id).mustAllow(Step.CANDIDATE_WITHDRAWS);
        rec.match(slate.etag());
        var candidate = slates.candidate(id, cadre).orElseThrow(() -> Problems.notFound("candidate", cadre));
        var before = statements.view(candidate);
        candidate.knownTo = rec.at();
        candidate.closedBy = rec.n();
        var act =
                Act.taken(Step.CANDIDATE_WITHDRAWS, id, Step.CANDIDATE_WITHDRAWS.leadsFrom(slate.state()), rec, caller);
        act.version = slate.submissions();
        act.reason = wanted.reason();
        slates.keep(act);

        var after = slate.after(act);
        rec.enter(Entry.of(Step.CANDIDATE_WITHDRAWS.action(), "slate", id.toString(), before, null)
                .because(wanted.reason()));
        return Written.created("/api/planning/v1/slates/" + id + "/candidates", after.etag(), SlateView.of(after));
    }
}
