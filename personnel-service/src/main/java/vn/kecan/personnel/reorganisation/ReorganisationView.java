package vn.kecan.personnel.reorganisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.kecan.personnel.time.Decision;

/** A recorded reorganisation with all it touched. */
@Schema(name = "Reorganisation")
public record ReorganisationView(
        UUID id,
        LocalDate effectiveFrom,
        Decision decision,
        String reason,
        List<Step> steps,
        List<UnitEffect> units,
        List<PostEffect> posts,

        @Schema(description = "postings in force on the day, those within your reach")
        List<PostingEffect> postings,

        @Schema(description = "number of its ledger entry") long recordedBy,

        @Schema(description = "the instant from which we knew it")
        Instant knownFrom,

        @Schema(description = "the instant we knew it") Instant knownAt) {}
