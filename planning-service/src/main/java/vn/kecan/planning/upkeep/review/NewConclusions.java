package vn.kecan.planning.upkeep.review;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.kecan.planning.plan.NewPlanEntry;

/** What a review is to conclude. */
@Schema(
        name = "NewPlanReviewConclusions",
        description = "All conclusions of the review, in place of those before; each with its reason",
        examples = """
                {"kept":[{"entry":"3f2c8a7e-5d0b-4d1a-9b5e-0c1d2e3f4a5b","reason":"Đủ tiêu chuẩn"}],
                 "removals":[{"entry":"8c1b2a3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d","reason":"Không đủ tuổi"}],
                 "additions":[{"entry":{"cadre":"HN-000001","post":"00004-SEC","tier":1,"readiness":"IN_TERM","rank":2},
                               "reason":"Phát hiện nguồn mới"}]}""")
record NewConclusions(
        @NotNull @Size(max = 1000) @Schema(description = "entries that stay")
        List<@NotNull @Valid OfEntry> kept,

        @NotNull @Size(max = 1000) @Schema(description = "entries that go out when the review is closed")
        List<@NotNull @Valid OfEntry> removals,

        @NotNull @Size(max = 1000) @Schema(description = "persons who come in when the review is closed")
        List<@NotNull @Valid Addition> additions) {

    /** An entry and why it stays or goes. */
    @Schema(name = "NewPlanReviewConclusion", description = "An entry of the plan, and why it stays or goes")
    record OfEntry(
            @NotNull UUID entry, @NotBlank @Size(max = 2000) String reason) {}

    /** Somebody to plan and why. */
    @Schema(name = "NewPlanReviewAddition", description = "A cadre to plan for a post, and why")
    record Addition(
            @NotNull @Valid NewPlanEntry entry,
            @NotBlank @Size(max = 2000) String reason) {}
}
