package vn.kecan.planning.slate.opinion;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The answer owed to an opinion. */
@Schema(
        description = "Whether an opinion was taken in, and the explanation",
        examples = "{\"takenIn\":true,\"said\":\"Đã bổ sung bản kê khai\"}")
record NewOpinionAnswer(
        @NotNull Boolean takenIn,
        @NotBlank @Size(max = 4000) String said) {}
