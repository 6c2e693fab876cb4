package vn.kecan.planning.slate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.kecan.planning.eligibility.DecidingDocument;

/** The decision on a submitted slate. */
@Schema(
        description = "The decision on a submitted slate, by somebody who neither proposed it nor stands on it",
        examples = """
                {"decision":"APPROVE","reason":"Đủ điều kiện","document":{"number":"12-QĐ/TU","date":"2026-11-20",\
                "issuer":"Thành ủy Hà Nội"}}""")
record NewApproval(
        @NotNull Choice decision,
        @NotBlank @Size(max = 2000) String reason,
        @NotNull @Valid DecidingDocument document) {

    /** Approve it, or give it back to be mended. */
    @Schema(name = "ApprovalDecision")
    enum Choice {
        APPROVE(Step.APPROVE),
        RETURN(Step.RETURN);

        final Step step;

        Choice(Step step) {
            this.step = step;
        }
    }
}
