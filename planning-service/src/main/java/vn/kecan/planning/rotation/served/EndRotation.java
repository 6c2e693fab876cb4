package vn.kecan.planning.rotation.served;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.kecan.planning.moment.Moment;
import vn.kecan.planning.rotation.move.MoveJudgement;
import vn.kecan.planning.rotation.move.RotationEnd;
import vn.kecan.planning.rotation.order.RotationRuns;
import vn.kecan.planning.rotation.plan.RotationDoing;
import vn.kecan.planning.rotation.plan.RotationProcedure;
import vn.kecan.planning.rotation.plan.RotationRefusals;
import vn.kecan.planning.rotation.plan.RotationStep;
import vn.kecan.platform.access.Caller;
import vn.kecan.platform.http.Call;
import vn.kecan.platform.ledger.Entry;
import vn.kecan.platform.write.Recording;
import vn.kecan.platform.write.Written;

/** Ends a rotation, with its documents and the settlement that follows. */
@ApplicationScoped
class EndRotation {

    private final RotationRuns runs;
    private final RotationProcedure procedure;
    private final ServedRotations served;
    private final ServedViews views;
    private final Caller caller;
    private final Call call;

    EndRotation(
            RotationRuns runs,
            RotationProcedure procedure,
            ServedRotations served,
            ServedViews views,
            Caller caller,
            Call call) {
        this.runs = runs;
        this.procedure = procedure;
        this.served = served;
        this.views = views;
        this.caller = caller;
        this.call = call;
    }

    Written end(Recording rec, UUID order, NewRotationEnd wanted, Moment moment) {
        procedure.visible(runs.visible(order).plan());
        rec.lock();
        var run = runs.visible(order);
        RunningSense.mustLieWithin("endedOn", wanted.endedOn(), run.mustHaveBegun(), moment.asOf());
        if (served.end(order).isPresent()) {
            throw RunningSense.ended(order);
        }
        var under = moment.under(rec);
        RotationRefusals.mustNotBeBarred(
                "documents",
                run.cadre(),
                MoveJudgement.of(new RotationEnd(run.cadre(), wanted.documents().there()), under.law()));
        var it = new EndedRotation();
        it.order = order;
        it.endedOn = wanted.endedOn();
        it.settlement = wanted.settlement();
        it.documents = served.kept(wanted.documents());
        it.reason = wanted.reason();
        it.endedAt = rec.at();
        it.actor = caller.name();
        it.actorId = caller.subject();
        it.recordedBy = rec.n();
        var plan = procedure.visible(run.plan()).mustAllow(RotationStep.END_ROTATION);
        served.keep(it);
        procedure.take(rec, plan, RotationDoing.of(RotationStep.END_ROTATION, wanted.reason()));
        var view = views.view(run, under, call.language());
        rec.enter(Entry.of(RotationStep.END_ROTATION.action(), "rotation-order", order.toString(), null, wanted)
                .because(wanted.reason()));
        return Written.created("/api/planning/v1/rotation-orders/" + order + "/served", Long.toString(rec.n()), view);
    }
}
