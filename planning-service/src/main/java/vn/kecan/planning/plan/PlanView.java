package vn.kecan.planning.plan;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A plan on the wire. */
@Schema(name = "Plan", description = "The succession plan of one unit for one term")
record PlanView(
        UUID id,
        @Schema(examples = "00004") String unit,
        @Schema(examples = "2030-2035") String term,
        String openedBy,
        Instant openedAt) {

    static PlanView of(Plan it) {
        return new PlanView(it.id, it.unit, it.term, it.openedBy, it.recordedAt);
    }
}
