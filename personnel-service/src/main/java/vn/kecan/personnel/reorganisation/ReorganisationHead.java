package vn.kecan.personnel.reorganisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.kecan.personnel.time.Decision;

/** A recorded reorganisation in a list. */
@Schema(name = "ReorganisationHead")
public record ReorganisationHead(
        UUID id,
        LocalDate effectiveFrom,
        Decision decision,
        String reason,
        @Schema(description = "units touched") int units,
        @Schema(description = "posts touched") int posts,
        @Schema(description = "postings touched") int postings,
        @Schema(description = "number of its ledger entry") long recordedBy,

        @Schema(description = "the instant from which we knew it")
        Instant knownFrom) {}
