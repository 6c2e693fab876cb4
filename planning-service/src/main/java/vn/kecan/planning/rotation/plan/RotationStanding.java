package vn.kecan.planning.rotation.plan;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.decision.DecidingDocument;
import vn.kecan.planning.rotation.move.Arrangement;
import vn.kecan.planning.rotation.move.PlanContent;
import vn.kecan.planning.rotation.move.PlanStep;
import vn.kecan.planning.rotation.move.StepsTaken;

/**
 * A rotation plan as the rooms of its procedure find it.
 *
 * @param version how often persons were proposed, 0 before the first time
 * @param proposers everybody who had a part in proposing it, by stable subject
 * @param steps what was done with it, in order
 */
public record RotationStanding(
        UUID id,
        String unit,
        String term,
        RotationState state,
        int version,
        String etag,
        PlanContent content,
        Arrangement arrangement,
        Set<String> proposers,
        List<RotationTaken> steps) {

    /** Refuses (409) what the procedure does not foresee in this state. */
    public RotationStanding mustAllow(RotationStep step) {
        if (!step.from().contains(state)) {
            throw RotationRefusals.wrongState(id, state, step);
        }
        return this;
    }

    /** The steps taken since persons were proposed last, that one first. */
    public List<RotationTaken> sinceProposal() {
        var from = steps.size();
        for (var i = steps.size() - 1; i >= 0 && from == steps.size(); i--) {
            from = steps.get(i).step() == RotationStep.PROPOSE_PERSONS ? i : from;
        }
        return steps.subList(from, steps.size());
    }

    /** The finished ones of the five steps, those of a returned proposal left out, and the one about to be finished. */
    public List<StepsTaken.Documented> documented(PlanStep about, @Nullable DecidingDocument document) {
        var policy = steps.stream().filter(it -> it.step() == RotationStep.PROPOSE_POLICY);
        var later = about == PlanStep.PROPOSE_PERSONS ? Stream.<RotationTaken>empty() : sinceProposal().stream();
        var taken = Stream.concat(policy, later)
                .flatMap(it -> it.step().finishes().stream().map(step -> on(step, it.document())));
        return Stream.concat(taken, Stream.of(on(about, document))).toList();
    }

    private static StepsTaken.Documented on(PlanStep step, @Nullable DecidingDocument document) {
        if (document == null) {
            throw new IllegalArgumentException("The step (%s) must have a document.".formatted(step));
        }
        return new StepsTaken.Documented(step, document.date());
    }
}
