package vn.kecan.planning.decision.amendment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A withdrawal says why. */
@Schema(
        description = "Drops a draft that is not approved yet",
        examples = "{\"reason\":\"Sai ngày hiệu lực, sẽ lập lại\"}")
record NewAmendmentWithdrawal(@NotBlank @Size(max = 2000) String reason) {}
