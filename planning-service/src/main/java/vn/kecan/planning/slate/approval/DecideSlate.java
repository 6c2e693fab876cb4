package vn.kecan.planning.slate.approval;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.decision.PersonsNeeded;
import vn.kecan.planning.decision.delegation.ActsFor;
import vn.kecan.planning.decision.kinship.Kinship;
import vn.kecan.planning.decision.kinship.Unrelated;
import vn.kecan.planning.moment.Moment;
import vn.kecan.planning.slate.SlateProcedure;
import vn.kecan.planning.slate.SlateStanding;
import vn.kecan.planning.slate.step.Doing;
import vn.kecan.planning.slate.step.Step;
import vn.kecan.platform.access.Caller;
import vn.kecan.platform.ledger.Entry;
import vn.kecan.platform.write.Recording;
import vn.kecan.platform.write.Written;

/** Approves a balloted slate, as one of as many persons as its level asks for, or gives it back. */
@ApplicationScoped
class DecideSlate {

    private final SlateProcedure procedure;
    private final Duties duties;
    private final ActsFor delegations;
    private final Kinship kinship;
    private final Caller caller;

    DecideSlate(SlateProcedure procedure, Duties duties, ActsFor delegations, Kinship kinship, Caller caller) {
        this.procedure = procedure;
        this.duties = duties;
        this.delegations = delegations;
        this.kinship = kinship;
        this.caller = caller;
    }

    Written decide(Recording rec, UUID id, NewApproval wanted, Moment moment) {
        var unrelated = unrelated(procedure.toDecide(id), wanted, moment);
        rec.lock();
        var slate = procedure.toDecide(id);
        var deciders = deciders(slate, wanted, moment);
        var doing = Doing.of(step(slate, wanted, moment), wanted.reason())
                .by(wanted.document())
                .answeredBy(responsible(deciders))
                .unrelated(unrelated);
        slate.mustAllow(doing.step());
        rec.match(slate.etag());
        unrelated.mustCover(slate.candidates());
        if (wanted.decision() == NewApproval.Choice.APPROVE) {
            duties.mustBeNew(slate, deciders);
        }
        var after = procedure.take(rec, slate, doing);
        var view = ApprovalView.of(id, after.steps().getLast());
        rec.enter(Entry.of(doing.step().action(), "slate", id.toString(), new Before(slate.etag()), view)
                .by(wanted.document())
                .because(wanted.reason()));
        return Written.created("/api/planning/v1/slates/" + id + "/approvals", after.etag(), view);
    }

    /** Asked before the lock is taken, and only of who may decide otherwise. */
    private Unrelated unrelated(SlateStanding slate, NewApproval wanted, Moment moment) {
        var deciders = deciders(slate, wanted, moment);
        slate.mustAllow(step(slate, wanted, moment));
        return kinship.mustNotBeRelated(
                deciders.stream().map(Decider::actor).toList(), slate.candidates(), "slate " + slate.id());
    }

    /** What the ledger remembers of before: the state decided on, by the number of its last step. */
    record Before(String etag) {}

    private List<Decider> deciders(SlateStanding slate, NewApproval wanted, Moment moment) {
        var self = new Decider(caller.name(), caller.subject(), caller.cadre().orElse(null));
        duties.mustHaveHadNoPart(slate, List.of(self));
        if (wanted.onBehalfOf() == null) {
            return List.of(self);
        }
        var it = delegations.mustActFor(wanted.onBehalfOf(), slate.unit(), moment);
        var delegator = new Decider(it.name(), it.subject(), it.cadre());
        duties.mustHaveHadNoPart(slate, List.of(delegator));
        return List.of(self, delegator);
    }

    private static Step step(SlateStanding slate, NewApproval wanted, Moment moment) {
        return switch (wanted.decision()) {
            case RETURN -> Step.RETURN;
            case APPROVE ->
                Duties.signatures(slate) + 1
                                < PersonsNeeded.of(slate.post(), moment).number()
                        ? Step.SIGN
                        : Step.APPROVE;
        };
    }

    private static Doing.@Nullable Responsible responsible(List<Decider> deciders) {
        var last = deciders.getLast();
        return deciders.size() == 1 ? null : new Doing.Responsible(last.name(), last.subject());
    }
}
