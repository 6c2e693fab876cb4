package vn.kecan.planning.slate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.kecan.planning.moment.Moment;
import vn.kecan.planning.moment.Reach;
import vn.kecan.planning.slate.step.Step;
import vn.kecan.platform.access.Caller;
import vn.kecan.platform.ledger.Entry;
import vn.kecan.platform.write.Recording;
import vn.kecan.platform.write.Written;

/** Puts a cadre on a slate. Who is barred may be put there, and the verdicts show it; submission refuses him. */
@ApplicationScoped
class AddCandidate {

    private final Slates slates;
    private final SlateAccess access;
    private final Reach reach;
    private final NotDispensedByProposer dispensed;
    private final Statements statements;
    private final Caller caller;

    AddCandidate(
            Slates slates,
            SlateAccess access,
            Reach reach,
            NotDispensedByProposer dispensed,
            Statements statements,
            Caller caller) {
        this.slates = slates;
        this.access = access;
        this.reach = reach;
        this.dispensed = dispensed;
        this.statements = statements;
        this.caller = caller;
    }

    Written add(Recording rec, UUID id, NewCandidate wanted, Moment moment) {
        access.visible(id);
        if (access.own(wanted.cadre())) {
            throw SlateRefusals.ownCandidacy();
        }
        reach.mustHaveCadre("cadre", wanted.cadre(), moment);

        rec.lock();
        var slate = access.visible(id).mustAllow(Step.ADD_CANDIDATE);
        rec.match(slate.etag());
        if (slates.candidate(id, wanted.cadre()).isPresent()) {
            throw SlateRefusals.twice(wanted.cadre());
        }
        dispensed.must(slate.slate(), List.of(wanted.cadre()), moment.under(rec));
        var candidate = new Candidate();
        candidate.slate = id;
        candidate.cadre = wanted.cadre();
        candidate.reelection = wanted.reelection();
        candidate.stated = statements.written(wanted.stated());
        candidate.knownFrom = rec.at();
        candidate.recordedBy = rec.n();
        slates.keep(candidate);
        slates.keep(Act.taken(Step.ADD_CANDIDATE, id, Step.ADD_CANDIDATE.leadsFrom(slate.state()), rec, caller));

        var view = CandidateView.of(candidate, wanted.stated());
        rec.enter(Entry.of(Step.ADD_CANDIDATE.action(), "slate", id.toString(), null, view));
        return Written.created(
                "/api/planning/v1/slates/" + id + "/candidates/" + wanted.cadre(), candidate.etag(), view);
    }
}
