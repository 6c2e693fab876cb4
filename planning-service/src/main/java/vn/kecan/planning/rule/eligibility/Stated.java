package vn.kecan.planning.rule.eligibility;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What whoever asks states himself, because no register keeps it or the register keeps it closed. It is repeated among
 * the facts of every verdict that rests on it. What is not stated is not known.
 */
@Schema(
        name = "StatedFacts",
        description = "Facts the asker answers for himself, because personnel keeps or publishes none of them; what is"
                + " left out is not known")
public record Stated(
        @Schema(description = "is investigated, inspected, prosecuted or tried (80/2025/QH15 Điều 38.2)") @Nullable
        Boolean investigated,

        @Schema(description = "declared his file falsely (45-HD/BTCTW VI.1)") @Nullable
        Boolean falseDeclaration,

        @Schema(description = "meets the political standard; by the body that protects internal politics") @Nullable
        Boolean politicalStandard,

        @Schema(description = "his degree fits the post (45-HD/BTCTW II.5.1)") @Nullable
        Boolean degreeFits,

        @Schema(description = "the day of issue of his health certificate", examples = "2026-09-01") @Nullable
        LocalDate healthCertificateOn,

        @Schema(description = "seriously ill, on long study, pregnant, on maternity leave, or in hardship") @Nullable
        Boolean impeded,

        @Schema(description = "the birthday of his youngest child", examples = "2024-02-10") @Nullable
        LocalDate youngestChildBornOn,

        @Schema(description = "wishes to go, although that is an obstacle") @Nullable
        Boolean wishes,

        @Min(1) @Max(600) @Schema(description = "how long the move is to last, in months", examples = "36") @Nullable
        Integer months,

        @Size(max = 300)
        @Schema(
                description = "the document by which the competent level decided this case apart",
                examples = "45-KL/TU")
        @Nullable
        String caseDecision) {

    public static final Stated NOTHING = new Stated(null, null, null, null, null, null, null, null, null, null);

    /** Whether the competent level is said to have decided this case apart. */
    public boolean decidedApart() {
        return caseDecision != null && !caseDecision.isBlank();
    }
}
