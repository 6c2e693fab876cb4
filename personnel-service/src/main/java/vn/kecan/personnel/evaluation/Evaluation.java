package vn.kecan.personnel.evaluation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kecan.personnel.time.Codes;
import vn.kecan.personnel.time.Decision;

/** An evaluation, as it goes over the wire both ways. */
@Schema(name = "Evaluation")
public record Evaluation(
        @Nullable UUID id,

        @Pattern(regexp = Codes.CODE) @Schema(examples = "HN-000001") @Nullable
        String cadre,

        @NotNull @Min(1930) @Max(2100) @Schema(examples = "2025")
        Integer year,

        @NotNull @Schema(examples = "GOOD") EvaluationLevel level,
        @NotNull @Valid Decision decision,

        @Nullable @Schema(readOnly = true, description = "the day it was true; ignored when sent")
        LocalDate asOf,

        @Nullable @Schema(readOnly = true, description = "the instant we knew it; ignored when sent")
        Instant knownAt) {

    /** The same as an answer to a question of these two times. */
    public Evaluation at(@Nullable LocalDate day, @Nullable Instant known) {
        return new Evaluation(id, cadre, year, level, decision, day, known);
    }

    Evaluation of(UUID newId, String code) {
        return new Evaluation(newId, code, year, level, decision, asOf, knownAt);
    }
}
