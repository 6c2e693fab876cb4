package vn.kecan.personnel.unit;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kecan.personnel.time.Codes;

/** A unit, as it goes over the wire both ways. */
@Schema(name = "Unit")
public record Unit(
        @NotNull @Pattern(regexp = Codes.CODE) @Schema(examples = "00004")
        String code,

        @NotBlank @Size(max = 300) @Pattern(regexp = Codes.NAME) @Schema(examples = "Phường Ba Đình")
        String name,

        @Size(max = 300) @Schema(examples = "Ba Dinh Ward") @Nullable
        String nameEn,

        @NotNull UnitKind kind,

        @Pattern(regexp = Codes.CODE) @Schema(examples = "HN") @Nullable
        String parent,

        @NotNull UnitLevel level,
        @Min(1) @Max(1000) @Schema(examples = "3") @Nullable Integer mergedFrom,
        @Nullable @Schema(description = "first day") LocalDate validFrom,

        @Nullable @Schema(description = "the day after the last; absent: open")
        LocalDate validTo,

        @Nullable @Schema(readOnly = true, description = "the day it was true; ignored when sent")
        LocalDate asOf,

        @Nullable @Schema(readOnly = true, description = "the instant we knew it; ignored when sent")
        Instant knownAt) {

    /** The same as an answer to a question of these two times. */
    public Unit at(@Nullable LocalDate day, @Nullable Instant known) {
        return new Unit(code, name, nameEn, kind, parent, level, mergedFrom, validFrom, validTo, day, known);
    }
}
