package vn.kecan.planning.plan;

import java.time.Instant;
import java.util.UUID;

/** A plan, for other rooms. */
public record KnownPlan(UUID id, String unit, String term, Instant openedAt) {

    static KnownPlan of(Plan it) {
        return new KnownPlan(it.id, it.unit, it.term, it.recordedAt);
    }
}
