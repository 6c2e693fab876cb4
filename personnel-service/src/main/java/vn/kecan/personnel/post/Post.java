package vn.kecan.personnel.post;

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
import vn.kecan.personnel.time.PoliticalTheory;

/** A post, as it goes over the wire both ways. */
@Schema(name = "Post")
public record Post(
        @NotNull @Pattern(regexp = Codes.CODE) @Schema(examples = "00004-SEC")
        String code,

        @NotNull @Pattern(regexp = Codes.CODE) @Schema(examples = "00004")
        String unit,

        @NotBlank @Size(max = 300) @Pattern(regexp = Codes.NAME) @Schema(examples = "Bí thư Đảng ủy phường")
        String title,

        @Size(max = 300) @Schema(examples = "Secretary") @Nullable
        String titleEn,

        @NotNull PostKind kind,
        @NotNull @Min(1) @Max(12) @Schema(examples = "5") Integer rank,
        @NotNull @Min(1) @Max(10000) @Schema(examples = "1") Integer seats,
        @Schema(examples = "true") @Nullable Boolean head,
        @Schema(examples = "true") @Nullable Boolean nonLocal,

        @NotNull @Pattern(regexp = Codes.CODE) @Schema(examples = "HN")
        String managedBy,

        @Schema(examples = "ADVANCED") @Nullable PoliticalTheory politicalTheory,
        @Nullable @Schema(description = "first day") LocalDate validFrom,

        @Nullable @Schema(description = "the day after the last; absent: open")
        LocalDate validTo,

        @Nullable @Schema(readOnly = true, description = "the day it was true; ignored when sent")
        LocalDate asOf,

        @Nullable @Schema(readOnly = true, description = "the instant we knew it; ignored when sent")
        Instant knownAt) {

    public Post {
        head = head != null && head;
        nonLocal = nonLocal != null && nonLocal;
    }

    /** The same as an answer to a question of these two times. */
    public Post at(@Nullable LocalDate day, @Nullable Instant known) {
        return new Post(
                code,
                unit,
                title,
                titleEn,
                kind,
                rank,
                seats,
                head,
                nonLocal,
                managedBy,
                politicalTheory,
                validFrom,
                validTo,
                day,
                known);
    }
}
