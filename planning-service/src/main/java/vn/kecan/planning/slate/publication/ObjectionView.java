package vn.kecan.planning.slate.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.decision.DecidingDocument;

/** An objection with its answer, on the wire. */
@Schema(name = "Objection", description = "What was objected to a published version, and what it was answered")
record ObjectionView(
        @Schema(description = "its number, by which it is answered", examples = "42")
        long n,

        UUID slate,
        @Schema(examples = "1") int version,
        LocalDate receivedOn,
        String objector,
        String said,
        String recordedBy,
        Instant at,

        @Schema(description = "absent while it is owed") @Nullable
        ObjectionAnswerView answer) {

    /** The answer to an objection. */
    @Schema(name = "ObjectionAnswer")
    record ObjectionAnswerView(
            boolean upheld, String said, @Nullable DecidingDocument document, String responsible, Instant at) {}
}
