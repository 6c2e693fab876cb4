package vn.kecan.planning.rotationplan;

import org.jspecify.annotations.Nullable;
import vn.kecan.planning.eligibility.DecidingDocument;
import vn.kecan.planning.move.Arrangement;
import vn.kecan.planning.move.PlanContent;

/**
 * A step about to be taken: with its reason and document, what it changes of the plan, and who answers for it when that is
 * not the actor himself.
 */
public record RotationDoing(
        RotationStep step,
        @Nullable String reason,
        @Nullable DecidingDocument document,
        @Nullable Responsible responsible,
        @Nullable PlanContent content,
        @Nullable Arrangement arrangement) {

    /** The person a delegate decides for. */
    public record Responsible(String name, String subject) {}

    public static RotationDoing of(RotationStep step, @Nullable String reason) {
        return new RotationDoing(step, reason, null, null, null, null);
    }

    public RotationDoing by(@Nullable DecidingDocument it) {
        return new RotationDoing(step, reason, it, responsible, content, arrangement);
    }

    public RotationDoing answeredBy(@Nullable Responsible it) {
        return new RotationDoing(step, reason, document, it, content, arrangement);
    }

    RotationDoing stating(PlanContent it) {
        return new RotationDoing(step, reason, document, responsible, it, arrangement);
    }

    public RotationDoing moving(Arrangement it) {
        return new RotationDoing(step, reason, document, responsible, content, it);
    }
}
