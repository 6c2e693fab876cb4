package vn.kecan.planning.rotation.plan;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A rotation plan on the wire. */
@Schema(name = "RotationPlan", description = "A rotation plan of a unit, what it states, and where it stands")
public record RotationPlanView(
        UUID id,
        @Schema(examples = "HN") String unit,
        @Schema(examples = "2025-2030") String term,
        RotationState state,

        @Schema(description = "what the procedure foresees in this state")
        List<RotationStep> possible,

        RotationPlanStates states,

        @Schema(description = "how many are moved") int moves,

        @Schema(description = "how often persons were proposed")
        int version,

        String openedBy,
        Instant openedAt,
        Instant changedAt) {

    public static RotationPlanView of(RotationStanding it) {
        return new RotationPlanView(
                it.id(),
                it.unit(),
                it.term(),
                it.state(),
                RotationStep.possibleIn(it.state()),
                RotationPlanStates.of(it.content()),
                it.arrangement().moves().size(),
                it.version(),
                it.steps().getFirst().actor(),
                it.steps().getFirst().at(),
                it.steps().getLast().at());
    }
}
