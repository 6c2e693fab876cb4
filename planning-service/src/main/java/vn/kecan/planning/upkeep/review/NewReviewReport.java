package vn.kecan.planning.upkeep.review;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.kecan.planning.decision.DecidingDocument;

/** The level above was told of a closed review. */
@Schema(
        name = "NewPlanReviewReport",
        description = "Records the report of a closed review to the level above",
        examples = "{\"reportedOn\":\"2026-04-15\",\"document\":{\"number\":\"30-BC/ĐU\",\"date\":\"2026-04-15\","
                + "\"issuer\":\"Đảng ủy phường\"}}")
record NewReviewReport(
        @NotNull @Schema(description = "the day it was sent", examples = "2026-04-15")
        LocalDate reportedOn,

        @NotNull @Valid DecidingDocument document) {}
