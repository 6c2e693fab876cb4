package vn.kecan.planning.upkeep.review;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A review is given up, and why. */
@Schema(
        name = "NewPlanReviewWithdrawal",
        description = "Gives the open review up; the plan stays as it is",
        examples = "{\"reason\":\"Mở nhầm năm\"}")
record NewReviewWithdrawal(@NotBlank @Size(max = 2000) String reason) {}
