package vn.kecan.planning.slate;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One submitted version, in short. */
@Schema(name = "SlateVersionHead", description = "One submitted version, in short")
record SlateVersionHeadView(
        @Schema(examples = "1") int version,
        String submittedBy,
        Instant submittedAt,

        @Schema(description = "how many stood on it", examples = "31")
        int candidates,

        String snapshot,
        String rulebook,

        @Schema(description = "SHA-256 of the canonical JSON that was frozen")
        String hash) {}
