package vn.kecan.planning.upkeep.removal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.decision.DecidingDocument;

/** The board takes the entry out. */
@Schema(
        description = "Takes the entry out of the plan; the reason on record begins with the rule",
        examples = "{\"reason\":\"Kỷ luật khiển trách, đưa ra khỏi quy hoạch\","
                + "\"document\":{\"number\":\"15-QĐ/TU\",\"date\":\"2026-11-26\",\"issuer\":\"Thành ủy Hà Nội\"}}")
record NewRemovalAcceptance(
        @Size(max = 2000) @Schema(description = "what the rule said, when absent") @Nullable
        String reason,

        @Valid @Nullable DecidingDocument document) {}
