package vn.kecan.planning.slate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A withdrawal says why. */
@Schema(description = "Takes the slate out of the procedure for good", examples = "{\"reason\":\"Lập lại danh sách\"}")
record NewWithdrawal(@NotBlank @Size(max = 2000) String reason) {}
