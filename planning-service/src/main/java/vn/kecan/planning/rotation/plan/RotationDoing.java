package vn.kecan.planning.rotation.plan;

import org.jspecify.annotations.Nullable;
import vn.kecan.planning.decision.DecidingDocument;
import vn.kecan.planning.decision.kinship.FamilyAsked;
import vn.kecan.planning.decision.kinship.Unrelated;
import vn.kecan.planning.rotation.move.Arrangement;
import vn.kecan.planning.rotation.move.PlanContent;

/**
 * A step about to be taken: with its reason and document, what it changes of the plan, who answers for it when that is not
 * the actor himself, and whether his family was asked about.
 */
public record RotationDoing(
        RotationStep step,
        @Nullable String reason,
        @Nullable DecidingDocument document,
        @Nullable Responsible responsible,
        @Nullable PlanContent content,
        @Nullable Arrangement arrangement,
        @Nullable FamilyAsked family) {

    /** The person a delegate decides for. */
    public record Responsible(String name, String subject) {}

    public static RotationDoing of(RotationStep step, @Nullable String reason) {
        return new RotationDoing(step, reason, null, null, null, null, null);
    }

    public RotationDoing by(@Nullable DecidingDocument it) {
        return new RotationDoing(step, reason, it, responsible, content, arrangement, family);
    }

    public RotationDoing answeredBy(@Nullable Responsible it) {
        return new RotationDoing(step, reason, document, it, content, arrangement, family);
    }

    RotationDoing stating(PlanContent it) {
        return new RotationDoing(step, reason, document, responsible, it, arrangement, family);
    }

    public RotationDoing moving(Arrangement it) {
        return new RotationDoing(step, reason, document, responsible, content, it, family);
    }

    public RotationDoing unrelated(Unrelated it) {
        return new RotationDoing(step, reason, document, responsible, content, arrangement, it.family());
    }
}
