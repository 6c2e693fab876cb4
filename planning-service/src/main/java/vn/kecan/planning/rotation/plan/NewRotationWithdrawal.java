package vn.kecan.planning.rotation.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a plan is withdrawn. */
@Schema(description = "Why the plan is withdrawn for good", examples = "{\"reason\":\"Chủ trương thay đổi\"}")
record NewRotationWithdrawal(@NotBlank @Size(max = 2000) String reason) {}
