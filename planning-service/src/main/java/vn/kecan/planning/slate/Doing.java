package vn.kecan.planning.slate;

import org.jspecify.annotations.Nullable;
import vn.kecan.planning.eligibility.DecidingDocument;

/**
 * A step about to be taken: with its reason and document, and who answers for it when that is not the actor himself.
 *
 * @param days the working days an extension gives
 */
public record Doing(
        Step step,
        @Nullable String reason,
        @Nullable DecidingDocument document,
        @Nullable Responsible responsible,
        @Nullable Integer days) {

    /** The person a delegate decides for. */
    public record Responsible(String name, String subject) {}

    public static Doing of(Step step, @Nullable String reason) {
        return new Doing(step, reason, null, null, null);
    }

    public Doing by(DecidingDocument it) {
        return new Doing(step, reason, it, responsible, days);
    }

    public Doing answeredBy(@Nullable Responsible it) {
        return new Doing(step, reason, document, it, days);
    }

    public Doing lasting(int workingDays) {
        return new Doing(step, reason, document, responsible, workingDays);
    }
}
