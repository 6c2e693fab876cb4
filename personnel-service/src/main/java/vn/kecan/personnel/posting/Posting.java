package vn.kecan.personnel.posting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kecan.personnel.time.Codes;
import vn.kecan.personnel.time.Decision;

/** A posting, as it goes over the wire both ways. */
@Schema(name = "Posting")
public record Posting(
        @Nullable UUID id,

        @Pattern(regexp = Codes.CODE) @Schema(examples = "HN-000001") @Nullable
        String cadre,

        @NotNull @Pattern(regexp = Codes.CODE) @Schema(examples = "00004-SEC")
        String post,

        @Schema(examples = "false", description = "besides another post; absent: as kind says") @Nullable
        Boolean concurrent,

        @Schema(examples = "APPOINTED", description = "how he came into the post; absent: as concurrent says") @Nullable
        PostingKind kind,

        @NotNull @Valid Decision decision,
        @NotNull @Schema(description = "first day") LocalDate from,

        @Nullable @Schema(description = "the day after the last; absent: open")
        LocalDate to,

        @Nullable
        @Schema(
                readOnly = true,
                description = "the rank of the post on the first day; ignored when sent",
                examples = "5")
        Integer rank,

        @Nullable @Schema(readOnly = true, description = "the day it was true; ignored when sent")
        LocalDate asOf,

        @Nullable @Schema(readOnly = true, description = "the instant we knew it; ignored when sent")
        Instant knownAt) {

    public Posting {
        kind = kind == null ? said(concurrent) : kind;
        concurrent = concurrent == null ? kind == PostingKind.CONCURRENT : concurrent;
    }

    private static PostingKind said(@Nullable Boolean concurrent) {
        return Boolean.TRUE.equals(concurrent) ? PostingKind.CONCURRENT : PostingKind.APPOINTED;
    }

    /** The same as an answer to a question of these two times. */
    public Posting at(@Nullable LocalDate day, @Nullable Instant known) {
        return new Posting(id, cadre, post, concurrent, kind, decision, from, to, rank, day, known);
    }

    Posting ranked(@Nullable Integer then) {
        return new Posting(id, cadre, post, concurrent, kind, decision, from, to, then, asOf, knownAt);
    }

    Posting of(UUID newId, String code) {
        return new Posting(newId, code, post, concurrent, kind, decision, from, to, null, asOf, knownAt);
    }
}
