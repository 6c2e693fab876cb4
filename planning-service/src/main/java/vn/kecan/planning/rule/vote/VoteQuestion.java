package vn.kecan.planning.rule.vote;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A vote to be judged. */
@Schema(
        description = "The counts of a vote, and the day it was held, whose law judges it",
        examples = "{\"kind\":\"STRUCTURE_CHANGE\",\"members\":30,\"inFavour\":21,\"heldOn\":\"2026-03-02\"}")
record VoteQuestion(
        @NotNull VoteKind kind,

        @NotNull @Min(1) @Max(100_000) @Schema(description = "all members, or of a planning conference all summoned")
        Integer members,

        @NotNull @Min(0) @Max(100_000) Integer inFavour,
        @NotNull LocalDate heldOn) {}
