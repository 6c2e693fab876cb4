package vn.kecan.planning.slate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.kecan.planning.slate.step.Doing;
import vn.kecan.platform.access.Caller;
import vn.kecan.platform.problem.ProblemException;
import vn.kecan.platform.write.Recording;

/** The way in for the rooms that take a slate further: who sees it, where it stands, and the step taken. */
@ApplicationScoped
public class SlateProcedure {

    private final Slates slates;
    private final SlateAccess access;
    private final Acts acts;
    private final Caller caller;

    SlateProcedure(Slates slates, SlateAccess access, Acts acts, Caller caller) {
        this.slates = slates;
        this.access = access;
        this.acts = acts;
        this.caller = caller;
    }

    /** The slate, or 404 for whoever is out of its units or stands on it. */
    public SlateStanding visible(UUID id) {
        return standing(access.visible(id));
    }

    /** The slate for somebody who is to decide, even where he stands on it: he is told so instead of 404. */
    public SlateStanding toDecide(UUID id) {
        return standing(access.inReach(id));
    }

    /** Whether the cadre stands on the slate, or ever stood. */
    public boolean everStood(UUID id, String cadre) {
        return slates.everStood(id, cadre);
    }

    public static ProblemException ownCandidacy() {
        return SlateRefusals.ownCandidacy();
    }

    public static ProblemException ownProposal(UUID id) {
        return SlateRefusals.ownProposal(id);
    }

    /** Takes the step; the slate as it stands afterwards. */
    public SlateStanding take(Recording rec, SlateStanding it, Doing doing) {
        var act = Act.taken(doing.step(), it.id(), doing.step().leadsFrom(it.state()), rec, caller);
        act.version = it.version() == 0 ? null : it.version();
        act.reason = doing.reason();
        act.document = acts.written(doing.document());
        act.days = doing.days();
        act.family = doing.family();
        var responsible = doing.responsible();
        act.responsible = responsible == null ? null : responsible.name();
        act.responsibleId = responsible == null ? null : responsible.subject();
        slates.keep(act);
        return standing(slates.now(it.id()).orElseThrow());
    }

    private SlateStanding standing(SlateNow it) {
        var candidates = slates.candidates(it.slate().id).stream().map(one -> one.cadre);
        return acts.standing(it, candidates.toList());
    }
}
