package vn.kecan.planning.slate.approval;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.kecan.planning.slate.SlateProcedure;
import vn.kecan.planning.slate.SlateStanding;
import vn.kecan.planning.slate.ballot.Chairs;
import vn.kecan.planning.slate.duty.Recusals;
import vn.kecan.planning.slate.step.Taken;

/**
 * The separation of duties: nobody decides on a slate who stands on it, proposed it, chaired a conference that voted on
 * it, is said to be related to a candidate, or has decided on this version already. It holds for a delegate and his delegator.
 */
@ApplicationScoped
class Duties {

    private final SlateProcedure procedure;
    private final Chairs chairs;
    private final Recusals recusals;

    Duties(SlateProcedure procedure, Chairs chairs, Recusals recusals) {
        this.procedure = procedure;
        this.chairs = chairs;
        this.recusals = recusals;
    }

    void mustHaveHadNoPart(SlateStanding slate, List<Decider> deciders) {
        for (var it : deciders) {
            var cadre = it.cadre();
            if (cadre != null && procedure.everStood(slate.id(), cadre)) {
                throw SlateProcedure.ownCandidacy();
            }
            if (slate.proposers().contains(it.subject())) {
                throw SlateProcedure.ownProposal(slate.id());
            }
            if (cadre != null && chairs.chaired(slate.id(), cadre)) {
                throw ApprovalRefusals.chaired(it);
            }
            recusals.related(slate.id(), it.subject(), cadre).ifPresent(candidate -> {
                throw ApprovalRefusals.related(it, candidate);
            });
        }
    }

    /** One person counts once for a version, whether he decides himself, for another, or lets another decide for him. */
    void mustBeNew(SlateStanding slate, List<Decider> deciders) {
        for (var it : deciders) {
            if (slate.sinceSubmission().stream()
                    .filter(Duties::signs)
                    .anyMatch(one -> one.actorId().equals(it.subject())
                            || one.responsibleId().equals(it.subject()))) {
                throw ApprovalRefusals.twice(it);
            }
        }
    }

    /** How many different persons have approved the version in hand. */
    static int signatures(SlateStanding slate) {
        return (int) slate.sinceSubmission().stream().filter(Duties::signs).count();
    }

    private static boolean signs(Taken it) {
        return NewApproval.Choice.of(it.step())
                .filter(NewApproval.Choice.APPROVE::equals)
                .isPresent();
    }
}
