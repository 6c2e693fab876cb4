package vn.kecan.planning.slate.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.kecan.planning.decision.DecidingDocument;
import vn.kecan.planning.slate.step.SlateState;

/** A publication on the wire. */
@Schema(name = "Publication", description = "Where an approved version was made public")
record PublicationView(
        UUID slate,
        @Schema(examples = "1") int version,
        LocalDate publishedOn,

        @Schema(description = "last day on which an objection is taken in")
        LocalDate objectionsBy,

        String place,
        DecidingDocument document,
        String responsible,
        Instant at,

        @Schema(description = "how many objections wait for an answer")
        long unanswered,

        SlateState state) {}
