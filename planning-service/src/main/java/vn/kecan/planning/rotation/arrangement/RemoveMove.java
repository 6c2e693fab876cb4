package vn.kecan.planning.rotation.arrangement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.moment.Moment;
import vn.kecan.planning.rotation.move.Arrangement;
import vn.kecan.planning.rotation.move.Gap;
import vn.kecan.planning.rotation.plan.RotationDoing;
import vn.kecan.planning.rotation.plan.RotationProcedure;
import vn.kecan.planning.rotation.plan.RotationStep;
import vn.kecan.platform.ledger.Entry;
import vn.kecan.platform.problem.Problems;
import vn.kecan.platform.write.Recording;
import vn.kecan.platform.write.Written;

/** Takes one move out of a plan, with the ends that only closed it; refused where that opens a gap. */
@ApplicationScoped
class RemoveMove {

    private final RotationProcedure procedure;

    RemoveMove(RotationProcedure procedure) {
        this.procedure = procedure;
    }

    Written remove(Recording rec, UUID id, String cadre, @Nullable String reason, Moment moment) {
        procedure.visible(id);
        rec.lock();
        var plan = procedure.visible(id);
        rec.match(plan.etag());
        var moved =
                plan.arrangement().moves().stream().anyMatch(it -> it.cadre().equals(cadre));
        if (!moved) {
            throw Problems.notFound("move", cadre);
        }
        plan.mustAllow(RotationStep.REMOVE_MOVE);
        var on = Seating.day(plan.content(), moment);
        var left = trimmed(Seating.of(plan.arrangement().without(cadre), on, moment.facts()));
        GapWords.mustCloseWithout(cadre, Seating.of(left, on, moment.facts()));
        procedure.take(
                rec, plan, RotationDoing.of(RotationStep.REMOVE_MOVE, reason).moving(left));
        rec.enter(Entry.of(RotationStep.REMOVE_MOVE.action(), "rotation-plan", id.toString(), plan.arrangement(), left)
                .because(reason));
        return Written.gone();
    }

    /** Without the successors and vacancies for which there is no seat any more. */
    private static Arrangement trimmed(Seating it) {
        var arrangement = it.arrangement();
        var gaps = it.gaps();
        return new Arrangement(
                arrangement.moves(),
                arrangement.successors().stream()
                        .filter(one -> !gaps.contains(new Gap.NothingToFollow(one.cadre(), one.post())))
                        .toList(),
                arrangement.departures(),
                arrangement.vacancies().stream()
                        .filter(one -> !gaps.contains(new Gap.NoVacancy(one.post())))
                        .toList());
    }
}
