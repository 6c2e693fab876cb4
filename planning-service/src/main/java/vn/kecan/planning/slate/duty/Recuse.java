package vn.kecan.planning.slate.duty;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.kecan.planning.moment.Moment;
import vn.kecan.planning.moment.Reach;
import vn.kecan.planning.slate.SlateProcedure;
import vn.kecan.planning.slate.step.Doing;
import vn.kecan.planning.slate.step.Step;
import vn.kecan.platform.access.Caller;
import vn.kecan.platform.ledger.Entry;
import vn.kecan.platform.problem.Problems;
import vn.kecan.platform.write.Recording;
import vn.kecan.platform.write.Written;

/** Records that somebody is related to a candidate; he takes no part from then on. */
@ApplicationScoped
class Recuse {

    private final SlateProcedure procedure;
    private final Recusals recusals;
    private final Reach reach;
    private final Caller caller;

    Recuse(SlateProcedure procedure, Recusals recusals, Reach reach, Caller caller) {
        this.procedure = procedure;
        this.recusals = recusals;
        this.reach = reach;
        this.caller = caller;
    }

    Written recuse(Recording rec, UUID id, NewRecusal wanted, Moment moment) {
        procedure.visible(id);
        if (wanted.person() != null) {
            reach.mustHaveCadre("person", wanted.person(), moment);
        }
        rec.lock();
        var slate = procedure.visible(id).mustAllow(Step.RECUSE);
        rec.match(slate.etag());
        if (!slate.candidates().contains(wanted.candidate())) {
            throw Problems.unprocessable(
                    "candidate",
                    wanted.candidate(),
                    "Cán bộ này không có trong danh sách; có: " + slate.candidates() + ".",
                    "This cadre does not stand on the slate; " + slate.candidates() + " do.");
        }
        var recusal = new Recusal();
        recusal.n = rec.n();
        recusal.slate = id;
        recusal.candidate = wanted.candidate();
        recusal.person = wanted.person() == null ? caller.cadre().orElse(null) : wanted.person();
        recusal.personId = wanted.person() == null ? caller.subject() : null;
        recusal.relation = wanted.relation();
        recusal.reason = wanted.reason();
        recusal.actor = caller.name();
        recusal.actorId = caller.subject();
        recusal.at = rec.at();
        recusals.keep(recusal);

        var after = procedure.take(rec, slate, Doing.of(Step.RECUSE, wanted.reason()));
        var view = RecusalView.of(recusal);
        rec.enter(Entry.of(Step.RECUSE.action(), "slate", id.toString(), null, view)
                .because(wanted.reason()));
        return Written.created("/api/planning/v1/slates/" + id + "/recusals", after.etag(), view);
    }
}
