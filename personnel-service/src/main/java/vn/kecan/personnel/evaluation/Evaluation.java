package vn.kecan.personnel.evaluation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
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

        @Min(1) @Max(4) @Schema(examples = "3", description = "Quý: the quarter; absent: the whole year") @Nullable
        Integer quarter,

        @NotNull @Schema(examples = "GOOD") EvaluationLevel level,

        @DecimalMin("0")
        @DecimalMax("100")
        @Digits(integer = 3, fraction = 2, message = "Tối đa hai chữ số thập phân.; Must have at most two decimals.")
        @Schema(examples = "82.5", description = "Điểm: points of 100; the level must fit them")
        @Nullable
        BigDecimal points,

        @NotNull @Valid Decision decision,

        @Nullable @Schema(readOnly = true, description = "the day it was true; ignored when sent")
        LocalDate asOf,

        @Nullable @Schema(readOnly = true, description = "the instant we knew it; ignored when sent")
        Instant knownAt) {

    private static final int DECIMALS = 2;

    public Evaluation {
        points = points == null || points.scale() > DECIMALS ? points : points.setScale(DECIMALS);
    }

    /** The first day of what is evaluated. */
    LocalDate begins() {
        return LocalDate.of(year, quarter == null ? 1 : 3 * quarter - 2, 1);
    }

    /** The day after the last of what is evaluated. */
    LocalDate ends() {
        return begins().plusMonths(quarter == null ? 12 : 3);
    }

    /** The same as an answer to a question of these two times. */
    public Evaluation at(@Nullable LocalDate day, @Nullable Instant known) {
        return new Evaluation(id, cadre, year, quarter, level, points, decision, day, known);
    }

    Evaluation of(UUID newId, String code) {
        return new Evaluation(newId, code, year, quarter, level, points, decision, asOf, knownAt);
    }
}
