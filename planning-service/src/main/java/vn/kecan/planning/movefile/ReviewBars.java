package vn.kecan.planning.movefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.kecan.planning.eligibility.Moment;
import vn.kecan.planning.rotationplan.RotationDoing;
import vn.kecan.planning.rotationplan.RotationProcedure;
import vn.kecan.planning.rotationplan.RotationRefusals;
import vn.kecan.planning.rotationplan.RotationStep;
import vn.kecan.platform.access.Caller;
import vn.kecan.platform.ledger.Entry;
import vn.kecan.platform.write.Recording;
import vn.kecan.platform.write.Written;

/** Records whether bars or hardship stand in a mover's way; never by somebody who had a part in proposing him. */
@ApplicationScoped
class ReviewBars {

    private final RotationProcedure procedure;
    private final MoveFiles files;
    private final Caller caller;

    ReviewBars(RotationProcedure procedure, MoveFiles files, Caller caller) {
        this.procedure = procedure;
        this.files = files;
        this.caller = caller;
    }

    Written review(Recording rec, UUID id, String cadre, NewBarReview wanted, Moment moment) {
        Movers.mustMove(procedure.visible(id), cadre);
        if (wanted.youngestChildBornOn() != null) {
            Movers.mustNotBeAhead("youngestChildBornOn", wanted.youngestChildBornOn(), moment.asOf());
        }
        rec.lock();
        var plan = procedure.visible(id);
        Movers.mustMove(plan, cadre);
        if (plan.proposers().contains(caller.subject())) {
            throw RotationRefusals.ownProposal(id);
        }
        plan.mustAllow(RotationStep.REVIEW);
        rec.match(plan.etag());
        var review = new RotationReview();
        review.n = rec.n();
        review.plan = id;
        review.version = plan.version();
        review.cadre = cadre;
        review.investigated = wanted.investigated();
        review.impeded = wanted.impeded();
        review.childBorn = wanted.youngestChildBornOn();
        review.wishes = wanted.wishes();
        review.reason = wanted.reason();
        review.actor = caller.name();
        review.actorId = caller.subject();
        review.at = rec.at();
        files.keep(review);
        var after = procedure.take(rec, plan, RotationDoing.of(RotationStep.REVIEW, wanted.reason()));
        var view = BarReviewView.of(review);
        rec.enter(Entry.of(RotationStep.REVIEW.action(), "rotation-plan", id.toString(), null, view)
                .because(wanted.reason()));
        return Written.created(
                "/api/planning/v1/rotation-plans/" + id + "/moves/" + cadre + "/file", after.etag(), view);
    }
}
