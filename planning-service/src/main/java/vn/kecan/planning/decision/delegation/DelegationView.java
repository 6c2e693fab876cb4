package vn.kecan.planning.decision.delegation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.decision.DecidingDocument;

/** A delegation on the wire. */
@Schema(name = "Delegation", description = "Who decides for whom, where and when")
record DelegationView(
        UUID id,

        @Schema(description = "who answers for what is decided", examples = "approver.hn")
        String delegator,

        @Schema(description = "who decides for him", examples = "approver2.hn")
        String delegate,

        String unit,
        LocalDate from,

        @Schema(description = "first day on which it holds no more")
        LocalDate until,

        DecidingDocument document,
        Instant recordedAt,

        @Schema(description = "when it was revoked; absent while it stands") @Nullable
        Instant revokedAt,

        String etag) {}
