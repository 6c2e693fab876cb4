package vn.kecan.planning.slate.step;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.decision.DecidingDocument;
import vn.kecan.planning.decision.kinship.FamilyAsked;

/**
 * A step that was taken with a slate.
 *
 * @param n its number in the ledger
 * @param state the state it left the slate in
 * @param version the submitted version it was about; null before the first
 * @param responsible who answers for it: the actor, or the one he acts for
 * @param days the working days an extension gives; null of any other step
 * @param family how the family of those who took it was asked about; null when it was not
 */
public record Taken(
        long n,
        Step step,
        SlateState state,
        String actor,
        String actorId,
        String responsible,
        String responsibleId,
        Instant at,
        @Nullable Integer version,
        @Nullable String reason,
        @Nullable DecidingDocument document,
        @Nullable Integer days,
        @Nullable FamilyAsked family) {}
