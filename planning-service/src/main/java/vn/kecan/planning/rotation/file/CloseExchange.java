package vn.kecan.planning.rotation.file;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.UUID;
import vn.kecan.planning.moment.Bars;
import vn.kecan.planning.moment.Moment;
import vn.kecan.planning.rotation.move.PlanStep;
import vn.kecan.planning.rotation.plan.NewRotationStep;
import vn.kecan.planning.rotation.plan.RotationDoing;
import vn.kecan.planning.rotation.plan.RotationPlanView;
import vn.kecan.planning.rotation.plan.RotationProcedure;
import vn.kecan.planning.rotation.plan.RotationStanding;
import vn.kecan.planning.rotation.plan.RotationStep;
import vn.kecan.platform.ledger.Entry;
import vn.kecan.platform.problem.Problem;
import vn.kecan.platform.problem.ProblemException;
import vn.kecan.platform.problem.Text;
import vn.kecan.platform.problem.Violation;
import vn.kecan.platform.write.Recording;
import vn.kecan.platform.write.Written;

/** Step 4 of the law: every move was talked over with who sends, who receives and who goes. */
@ApplicationScoped
class CloseExchange {

    private final RotationProcedure procedure;
    private final MoveFiles files;

    CloseExchange(RotationProcedure procedure, MoveFiles files) {
        this.procedure = procedure;
        this.files = files;
    }

    Written close(Recording rec, UUID id, NewRotationStep wanted, Moment moment) {
        procedure.visible(id);
        rec.lock();
        var plan = procedure.visible(id).mustAllow(RotationStep.CLOSE_EXCHANGE);
        rec.match(plan.etag());
        mustBeTalkedOver(plan);
        procedure.mustFollow(plan, PlanStep.EXCHANGE, wanted.document(), moment.under(rec));
        var doing =
                RotationDoing.of(RotationStep.CLOSE_EXCHANGE, wanted.reason()).by(wanted.document());
        var view = RotationPlanView.of(procedure.take(rec, plan, doing));
        rec.enter(Entry.of(
                        RotationStep.CLOSE_EXCHANGE.action(),
                        "rotation-plan",
                        id.toString(),
                        RotationPlanView.of(plan),
                        view)
                .by(wanted.document())
                .because(wanted.reason()));
        return Written.created("/api/planning/v1/rotation-plans/" + id, Long.toString(rec.n()), view);
    }

    private void mustBeTalkedOver(RotationStanding plan) {
        var held = files.exchanges(plan.id(), plan.version());
        var open = plan.arrangement().moves().stream()
                .flatMap(move -> Arrays.stream(ExchangeParty.values())
                        .filter(party ->
                                held.stream().noneMatch(it -> it.cadre.equals(move.cadre()) && it.party == party))
                        .map(party -> Violation.of(
                                "moves." + move.cadre() + ".exchange",
                                party,
                                "Chưa trao đổi với " + party + " về " + move.cadre() + ".",
                                "The move of " + move.cadre() + " was not talked over with " + party
                                        + " yet. Maybe record what was said.")))
                .toList();
        if (!open.isEmpty()) {
            throw new ProblemException(Problem.of(
                            "exchange-incomplete",
                            Bars.STATUS,
                            new Text("Chưa trao đổi đủ", "The exchange is incomplete"),
                            new Text(
                                    "Còn " + open.size() + " trao đổi chưa ghi; xem violations.",
                                    open.size() + " exchange(s) are not on record; see violations."))
                    .with(open));
        }
    }
}
