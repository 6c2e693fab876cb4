package vn.kecan.planning.upkeep.review;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.decision.DecidingDocument;

/** A review to open. */
@Schema(
        name = "NewPlanReview",
        description = "Opens the review of a plan for a year",
        examples = "{\"year\":2026,\"reason\":\"Rà soát quy hoạch năm 2026\"}")
record NewReview(
        @NotNull @Schema(description = "the calendar year it is of", examples = "2026")
        Integer year,

        @Size(max = 2000) @Nullable String reason,

        @Valid
        @Schema(description = "the report to the level above: needed when the plan was reviewed in the year already")
        @Nullable
        DecidingDocument document) {}
