package vn.kecan.planning.rotation.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.decision.PersonsNeeded;
import vn.kecan.planning.decision.kinship.Actor;
import vn.kecan.planning.law.Parameter;
import vn.kecan.planning.moment.Moment;
import vn.kecan.planning.rotation.plan.RotationProcedure;
import vn.kecan.planning.rotation.plan.RotationRefusals;
import vn.kecan.planning.rotation.plan.RotationStanding;
import vn.kecan.planning.rotation.plan.RotationStep;
import vn.kecan.planning.rotation.plan.RotationTaken;
import vn.kecan.platform.problem.Problems;
import vn.kecan.platform.problem.Text;

/**
 * The separation of duties: nobody decides on a plan in which he is or ever was named, which he had a part in proposing, or
 * on which he has decided already. It holds for a delegate and his delegator.
 */
@ApplicationScoped
class RotationDuties {

    /** Somebody who has a part in a decision: who takes it, or for whom it is taken. */
    record Decider(String name, String subject, @Nullable String cadre) {

        Actor actor() {
            return new Actor(name, cadre);
        }
    }

    private final RotationProcedure procedure;

    RotationDuties(RotationProcedure procedure) {
        this.procedure = procedure;
    }

    void mustHaveHadNoPart(RotationStanding plan, Decider it) {
        var cadre = it.cadre();
        if (cadre != null && procedure.everStood(plan.id(), cadre)) {
            throw RotationRefusals.ownMove();
        }
        if (plan.proposers().contains(it.subject())) {
            throw RotationRefusals.ownProposal(plan.id());
        }
    }

    /** One person counts once, whether he decides himself, for another, or lets another decide for him. */
    static void mustBeNew(RotationStanding plan, List<Decider> deciders) {
        for (var it : deciders) {
            if (plan.sinceProposal().stream()
                    .filter(RotationDuties::signs)
                    .anyMatch(one -> one.actorId().equals(it.subject())
                            || one.responsibleId().equals(it.subject()))) {
                throw Problems.conflict(
                        "already-approved",
                        new Text(
                                it.name() + " đã phê duyệt kế hoạch này. Cần thêm người khác.",
                                it.name() + " has approved this plan already. Another person is needed."));
            }
        }
    }

    static int signatures(RotationStanding plan) {
        return (int) plan.sinceProposal().stream().filter(RotationDuties::signs).count();
    }

    /** As many persons as the most demanding of the levels that manage the new posts asks for. */
    static Parameter needed(RotationStanding plan, Moment moment) {
        return plan.arrangement().moves().stream()
                .map(it -> PersonsNeeded.of(it.to(), moment))
                .max(Comparator.comparingLong(Parameter::number))
                .orElseThrow(() -> Problems.unprocessable(
                        "moves",
                        0,
                        "Kế hoạch chưa có ai luân chuyển.",
                        "Nobody is moved yet. Maybe arrange the moves first."));
    }

    private static boolean signs(RotationTaken it) {
        return it.step() == RotationStep.SIGN || it.step() == RotationStep.APPROVE;
    }
}
