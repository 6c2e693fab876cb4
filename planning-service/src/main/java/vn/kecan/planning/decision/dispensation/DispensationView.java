package vn.kecan.planning.decision.dispensation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.decision.DecidingDocument;
import vn.kecan.planning.decision.kinship.FamilyAsked;
import vn.kecan.planning.rule.eligibility.Purpose;

/** A dispensation on the wire. */
@Schema(name = "Dispensation", description = "A recorded decision that a rule does not bar in one case")
record DispensationView(
        UUID id,
        String cadre,
        String rule,
        String post,
        String term,
        Purpose purpose,
        String authority,
        String reason,
        DecidingDocument document,
        LocalDate from,

        @Schema(description = "first day after it; absent while it is open") @Nullable
        LocalDate to,

        String grantedBy,

        @Schema(description = "absent: granted before families were asked about") @Nullable
        FamilyAsked family,

        Instant knownFrom,

        @Schema(description = "the ETag", examples = "42") String etag) {}
