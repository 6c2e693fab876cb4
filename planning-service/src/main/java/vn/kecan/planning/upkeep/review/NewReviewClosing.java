package vn.kecan.planning.upkeep.review;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.decision.DecidingDocument;

/** A review is closed by a document. */
@Schema(
        name = "NewPlanReviewClosing",
        description = "Closes the review: the plan changes as concluded, all of it or nothing",
        examples = "{\"reason\":\"Phê duyệt kết quả rà soát năm 2026\",\"document\":{\"number\":\"12-QĐ/TU\","
                + "\"date\":\"2026-03-20\",\"issuer\":\"Thành ủy Hà Nội\"}}")
record NewReviewClosing(
        @Size(max = 2000) @Nullable String reason,

        @NotNull @Valid @Schema(description = "the decision that approves the result")
        DecidingDocument document) {}
