package vn.kecan.planning.rotation.plan;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.decision.DecidingDocument;
import vn.kecan.planning.decision.kinship.FamilyAsked;

/** A step that was taken with a plan. */
@Schema(name = "RotationStepTaken", description = "A step that was taken with a rotation plan")
public record RotationTaken(
        @Schema(description = "number in the ledger", examples = "42")
        long n,

        RotationStep step,

        @Schema(description = "the state it left the plan in")
        RotationState state,

        @Schema(description = "who recorded it") String actor,
        @Schema(hidden = true) String actorId,

        @Schema(description = "who answers for it: the actor, or the one he acts for")
        String responsible,

        @Schema(hidden = true) String responsibleId,
        Instant at,
        @Nullable String reason,
        @Nullable DecidingDocument document,

        @Schema(description = "how the family of who decided or reviewed was asked about") @Nullable
        FamilyAsked family) {}
