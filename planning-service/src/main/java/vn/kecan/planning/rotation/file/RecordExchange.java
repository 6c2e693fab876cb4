package vn.kecan.planning.rotation.file;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.kecan.planning.moment.Moment;
import vn.kecan.planning.rotation.plan.RotationDoing;
import vn.kecan.planning.rotation.plan.RotationProcedure;
import vn.kecan.planning.rotation.plan.RotationStep;
import vn.kecan.platform.access.Caller;
import vn.kecan.platform.ledger.Entry;
import vn.kecan.platform.problem.Problems;
import vn.kecan.platform.problem.Text;
import vn.kecan.platform.problem.Violation;
import vn.kecan.platform.write.Recording;
import vn.kecan.platform.write.Written;

/** Records what a body concerned, or the cadre, said when a move was talked over. */
@ApplicationScoped
class RecordExchange {

    private final RotationProcedure procedure;
    private final MoveFiles files;
    private final Caller caller;

    RecordExchange(RotationProcedure procedure, MoveFiles files, Caller caller) {
        this.procedure = procedure;
        this.files = files;
        this.caller = caller;
    }

    Written record(Recording rec, UUID id, String cadre, NewExchange wanted, Moment moment) {
        Movers.mustMove(procedure.visible(id), cadre);
        Movers.mustNotBeAhead("heldOn", wanted.heldOn(), moment.asOf());
        rec.lock();
        var plan = procedure.visible(id);
        Movers.mustMove(plan, cadre);
        plan.mustAllow(RotationStep.EXCHANGE);
        rec.match(plan.etag());
        var held = files.exchanges(id, plan.version()).stream()
                .anyMatch(it -> it.cadre.equals(cadre) && it.party == wanted.party());
        if (held) {
            throw Problems.conflict(
                    "already-exchanged",
                    new Text(
                            "Đã ghi ý kiến của " + wanted.party() + " về " + cadre + ".",
                            "What " + wanted.party() + " says of " + cadre + " is on record already."),
                    List.of(Violation.of("party", wanted.party(), "Mỗi bên một lần.", "Each party once.")));
        }
        var it = new RotationExchange();
        it.n = rec.n();
        it.plan = id;
        it.version = plan.version();
        it.cadre = cadre;
        it.party = wanted.party();
        it.stance = wanted.stance();
        it.said = wanted.said();
        it.heldOn = wanted.heldOn();
        it.actor = caller.name();
        it.actorId = caller.subject();
        it.at = rec.at();
        files.keep(it);
        var after = procedure.take(rec, plan, RotationDoing.of(RotationStep.EXCHANGE, null));
        var view = ExchangeView.of(it);
        rec.enter(Entry.of(RotationStep.EXCHANGE.action(), "rotation-plan", id.toString(), null, view));
        return Written.created("/api/planning/v1/rotation-plans/" + id + "/exchanges", after.etag(), view);
    }
}
