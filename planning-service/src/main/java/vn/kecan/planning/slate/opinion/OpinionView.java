package vn.kecan.planning.slate.opinion;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.decision.DecidingDocument;

/** An opinion with its answer, on the wire. */
@Schema(name = "Opinion", description = "What a consulted body said of a version, and what it was answered")
record OpinionView(
        @Schema(description = "its number, by which it is answered", examples = "42")
        long n,

        UUID slate,
        @Schema(examples = "1") int version,
        @Schema(examples = "Ủy ban Kiểm tra") String body,
        Stance stance,
        String said,
        @Nullable DecidingDocument document,
        String recordedBy,
        Instant at,

        @Schema(description = "absent while it is owed") @Nullable
        OpinionAnswerView answer) {

    /** The answer to an opinion. */
    @Schema(name = "OpinionAnswer")
    record OpinionAnswerView(boolean takenIn, String said, String responsible, Instant at) {

        static OpinionAnswerView of(OpinionAnswer it) {
            return new OpinionAnswerView(it.takenIn, it.said, it.actor, it.at);
        }
    }
}
