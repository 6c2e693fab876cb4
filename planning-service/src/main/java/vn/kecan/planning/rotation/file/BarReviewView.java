package vn.kecan.planning.rotation.file;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A review on the wire. */
@Schema(name = "RotationReview", description = "That bars and hardship were looked at, by whom and why so")
record BarReviewView(
        @Schema(description = "number in the ledger", examples = "42")
        long n,

        String cadre,
        boolean investigated,
        boolean impeded,
        boolean wishes,
        String reason,
        String reviewedBy,
        Instant at) {

    static BarReviewView of(RotationReview it) {
        return new BarReviewView(it.n, it.cadre, it.investigated, it.impeded, it.wishes, it.reason, it.actor, it.at);
    }
}
