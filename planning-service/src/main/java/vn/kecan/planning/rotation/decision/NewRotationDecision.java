package vn.kecan.planning.rotation.decision;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.decision.DecidingDocument;

/** The decision on a rotation plan. */
@Schema(
        description = "The decision on a rotation plan, by somebody who neither proposed it nor is named in it",
        examples = """
                {"decision":"APPROVE","reason":"Đủ điều kiện","document":{"number":"21-QĐ/TU","date":"2026-11-25",\
                "issuer":"Thành ủy Hà Nội"}}""")
record NewRotationDecision(
        @NotNull Choice decision,
        @NotBlank @Size(max = 2000) String reason,
        @NotNull @Valid DecidingDocument document,

        @Size(max = 200)
        @Schema(description = "user name of the approver for whom the caller decides, by his delegation")
        @Nullable
        String onBehalfOf) {

    /** Approve it, or give it back to be mended. */
    @Schema(name = "RotationDecisionChoice")
    enum Choice {
        APPROVE,
        RETURN
    }
}
