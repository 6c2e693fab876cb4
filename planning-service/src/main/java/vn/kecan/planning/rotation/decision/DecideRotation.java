package vn.kecan.planning.rotation.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.decision.delegation.ActsFor;
import vn.kecan.planning.decision.kinship.Kinship;
import vn.kecan.planning.decision.kinship.Unrelated;
import vn.kecan.planning.moment.Moment;
import vn.kecan.planning.rotation.arrangement.MovesMustHold;
import vn.kecan.planning.rotation.decision.RotationDuties.Decider;
import vn.kecan.planning.rotation.move.PlanStep;
import vn.kecan.planning.rotation.plan.RotationDoing;
import vn.kecan.planning.rotation.plan.RotationPlanView;
import vn.kecan.planning.rotation.plan.RotationProcedure;
import vn.kecan.planning.rotation.plan.RotationStanding;
import vn.kecan.planning.rotation.plan.RotationStep;
import vn.kecan.platform.access.Caller;
import vn.kecan.platform.ledger.Entry;
import vn.kecan.platform.write.Recording;
import vn.kecan.platform.write.Written;

/** Step 5 of the law: approves a plan, as one of as many persons as its level asks for, or gives it back. */
@ApplicationScoped
class DecideRotation {

    private final RotationProcedure procedure;
    private final RotationDuties duties;
    private final MovesMustHold moves;
    private final ActsFor delegations;
    private final Kinship kinship;
    private final Caller caller;

    DecideRotation(
            RotationProcedure procedure,
            RotationDuties duties,
            MovesMustHold moves,
            ActsFor delegations,
            Kinship kinship,
            Caller caller) {
        this.procedure = procedure;
        this.duties = duties;
        this.moves = moves;
        this.delegations = delegations;
        this.kinship = kinship;
        this.caller = caller;
    }

    Written decide(Recording rec, UUID id, NewRotationDecision wanted, Moment moment) {
        var unrelated = unrelated(procedure.visible(id), wanted, moment);
        rec.lock();
        var plan = procedure.visible(id);
        var deciders = deciders(plan, wanted, moment);
        var step = step(plan, wanted, moment);
        plan.mustAllow(step);
        rec.match(plan.etag());
        unrelated.mustCover(plan.arrangement().persons().toList());
        var under = moment.under(rec);
        if (wanted.decision() == NewRotationDecision.Choice.APPROVE) {
            RotationDuties.mustBeNew(plan, deciders);
            procedure.mustFollow(plan, PlanStep.DECIDE, wanted.document(), under);
            moves.mustHold(plan, under);
        }
        var doing = RotationDoing.of(step, wanted.reason())
                .by(wanted.document())
                .answeredBy(responsible(deciders))
                .unrelated(unrelated);
        var after = procedure.take(rec, plan, doing);
        var view = RotationPlanView.of(after);
        rec.enter(Entry.of(step.action(), "rotation-plan", id.toString(), new Before(plan.etag()), view)
                .by(wanted.document())
                .because(wanted.reason()));
        return Written.created("/api/planning/v1/rotation-plans/" + id, after.etag(), view);
    }

    /** Asked before the lock is taken, and only of who may decide otherwise. */
    private Unrelated unrelated(RotationStanding plan, NewRotationDecision wanted, Moment moment) {
        var deciders = deciders(plan, wanted, moment);
        plan.mustAllow(step(plan, wanted, moment));
        return kinship.mustNotBeRelated(
                deciders.stream().map(Decider::actor).toList(),
                plan.arrangement().persons().distinct().toList(),
                "rotation plan " + plan.id());
    }

    /** What the ledger remembers of before: the state decided on, by the number of its last step. */
    record Before(String etag) {}

    private List<Decider> deciders(RotationStanding plan, NewRotationDecision wanted, Moment moment) {
        var self = new Decider(caller.name(), caller.subject(), caller.cadre().orElse(null));
        duties.mustHaveHadNoPart(plan, self);
        if (wanted.onBehalfOf() == null) {
            return List.of(self);
        }
        var it = delegations.mustActFor(wanted.onBehalfOf(), plan.unit(), moment);
        var delegator = new Decider(it.name(), it.subject(), it.cadre());
        duties.mustHaveHadNoPart(plan, delegator);
        return List.of(self, delegator);
    }

    private static RotationStep step(RotationStanding plan, NewRotationDecision wanted, Moment moment) {
        return switch (wanted.decision()) {
            case RETURN -> RotationStep.RETURN;
            case APPROVE -> {
                plan.mustAllow(RotationStep.SIGN);
                var needed = RotationDuties.needed(plan, moment).number();
                yield RotationDuties.signatures(plan) + 1 < needed ? RotationStep.SIGN : RotationStep.APPROVE;
            }
        };
    }

    private static RotationDoing.@Nullable Responsible responsible(List<Decider> deciders) {
        var last = deciders.getLast();
        return deciders.size() == 1 ? null : new RotationDoing.Responsible(last.name(), last.subject());
    }
}
