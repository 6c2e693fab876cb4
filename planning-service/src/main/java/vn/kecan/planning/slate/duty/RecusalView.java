package vn.kecan.planning.slate.duty;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A recusal on the wire. */
@Schema(name = "Recusal", description = "Somebody who takes no part in deciding on a slate, and why")
record RecusalView(
        @Schema(description = "number in the ledger", examples = "42")
        long n,

        UUID slate,
        String candidate,
        Relation relation,

        @Schema(description = "the cadre who is related; absent: whoever recorded it, himself") @Nullable
        String person,

        String reason,
        String recordedBy,
        Instant at) {

    static RecusalView of(Recusal it) {
        return new RecusalView(it.n, it.slate, it.candidate, it.relation, it.person, it.reason, it.actor, it.at);
    }
}
