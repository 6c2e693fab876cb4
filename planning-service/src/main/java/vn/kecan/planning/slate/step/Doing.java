package vn.kecan.planning.slate.step;

import org.jspecify.annotations.Nullable;
import vn.kecan.planning.decision.DecidingDocument;
import vn.kecan.planning.decision.kinship.FamilyAsked;
import vn.kecan.planning.decision.kinship.Unrelated;

/**
 * A step about to be taken: with its reason and document, and who answers for it when that is not the actor himself.
 *
 * @param days the working days an extension gives
 * @param family how the family of those who take it was asked about; null when it decides nothing on a person
 */
public record Doing(
        Step step,
        @Nullable String reason,
        @Nullable DecidingDocument document,
        @Nullable Responsible responsible,
        @Nullable Integer days,
        @Nullable FamilyAsked family) {

    /** The person a delegate decides for. */
    public record Responsible(String name, String subject) {}

    public static Doing of(Step step, @Nullable String reason) {
        return new Doing(step, reason, null, null, null, null);
    }

    public Doing by(DecidingDocument it) {
        return new Doing(step, reason, it, responsible, days, family);
    }

    public Doing answeredBy(@Nullable Responsible it) {
        return new Doing(step, reason, document, it, days, family);
    }

    public Doing lasting(int workingDays) {
        return new Doing(step, reason, document, responsible, workingDays, family);
    }

    public Doing unrelated(Unrelated it) {
        return new Doing(step, reason, document, responsible, days, it.family());
    }
}
