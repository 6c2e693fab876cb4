package vn.kecan.planning.rotation.file;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.kecan.planning.decision.kinship.Actor;
import vn.kecan.planning.decision.kinship.Kinship;
import vn.kecan.planning.moment.Moment;
import vn.kecan.planning.rotation.plan.RotationDoing;
import vn.kecan.planning.rotation.plan.RotationProcedure;
import vn.kecan.planning.rotation.plan.RotationRefusals;
import vn.kecan.planning.rotation.plan.RotationStanding;
import vn.kecan.planning.rotation.plan.RotationStep;
import vn.kecan.platform.access.Caller;
import vn.kecan.platform.ledger.Entry;
import vn.kecan.platform.write.Recording;
import vn.kecan.platform.write.Written;

/** Records whether bars or hardship stand in a mover's way; never by somebody who had a part in proposing him. */
@ApplicationScoped
class ReviewBars {

    private final RotationProcedure procedure;
    private final MoveFiles files;
    private final Kinship kinship;
    private final Caller caller;

    ReviewBars(RotationProcedure procedure, MoveFiles files, Kinship kinship, Caller caller) {
        this.procedure = procedure;
        this.files = files;
        this.kinship = kinship;
        this.caller = caller;
    }

    Written review(Recording rec, UUID id, String cadre, NewBarReview wanted, Moment moment) {
        var seen = procedure.visible(id);
        Movers.mustMove(seen, cadre);
        if (wanted.youngestChildBornOn() != null) {
            Movers.mustNotBeAhead("youngestChildBornOn", wanted.youngestChildBornOn(), moment.asOf());
        }
        mustBeAnother(seen);
        var unrelated =
                kinship.mustNotBeRelated(List.of(Actor.of(caller)), List.of(cadre), "review in rotation plan " + id);
        rec.lock();
        var plan = procedure.visible(id);
        Movers.mustMove(plan, cadre);
        mustBeAnother(plan);
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
        var doing = RotationDoing.of(RotationStep.REVIEW, wanted.reason()).unrelated(unrelated);
        var after = procedure.take(rec, plan, doing);
        var view = BarReviewView.of(review);
        rec.enter(Entry.of(RotationStep.REVIEW.action(), "rotation-plan", id.toString(), null, view)
                .because(wanted.reason()));
        return Written.created(
                "/api/planning/v1/rotation-plans/" + id + "/moves/" + cadre + "/file", after.etag(), view);
    }

    private void mustBeAnother(RotationStanding plan) {
        if (plan.proposers().contains(caller.subject())) {
            throw RotationRefusals.ownProposal(plan.id());
        }
        plan.mustAllow(RotationStep.REVIEW);
    }
}
