package vn.kecan.planning.rotation.served;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.kecan.planning.moment.Moment;
import vn.kecan.planning.rotation.order.RotationRuns;
import vn.kecan.planning.rotation.plan.RotationDoing;
import vn.kecan.planning.rotation.plan.RotationProcedure;
import vn.kecan.planning.rotation.plan.RotationStep;
import vn.kecan.platform.access.Caller;
import vn.kecan.platform.http.Call;
import vn.kecan.platform.ledger.Entry;
import vn.kecan.platform.write.Recording;
import vn.kecan.platform.write.Written;

/** Records what the receiving body says of a rotated cadre. */
@ApplicationScoped
class EvaluateRotation {

    private final RotationRuns runs;
    private final RotationProcedure procedure;
    private final ServedRotations served;
    private final ServedViews views;
    private final Caller caller;
    private final Call call;

    EvaluateRotation(
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

    Written evaluate(Recording rec, UUID order, NewRotationEvaluation wanted, Moment moment) {
        runs.received(order);
        rec.lock();
        var run = runs.received(order);
        RunningSense.mustLieWithin("until", wanted.until(), run.mustHaveBegun(), moment.asOf());
        if (served.end(order).isPresent()) {
            throw RunningSense.ended(order);
        }
        if (served.evaluations(order).stream().anyMatch(it -> it.until.equals(wanted.until()))) {
            throw RunningSense.evaluatedTwice(wanted.until());
        }
        var it = new RotationEvaluation();
        it.n = rec.n();
        it.order = order;
        it.until = wanted.until();
        it.level = wanted.level();
        it.said = wanted.said();
        it.copiedTo = wanted.copiedTo();
        it.document = served.kept(wanted.document());
        it.actor = caller.name();
        it.actorId = caller.subject();
        it.at = rec.at();
        var plan = procedure.unasked(run.plan()).mustAllow(RotationStep.EVALUATE);
        served.keep(it);
        procedure.take(rec, plan, RotationDoing.of(RotationStep.EVALUATE, null).by(wanted.document()));
        var view = views.view(run, moment.under(rec), call.language());
        rec.enter(Entry.of(RotationStep.EVALUATE.action(), "rotation-order", order.toString(), null, wanted)
                .by(wanted.document()));
        return Written.created("/api/planning/v1/rotation-orders/" + order + "/served", Long.toString(rec.n()), view);
    }
}
