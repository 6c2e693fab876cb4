package vn.kecan.planning.slate.publication;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.decision.DecidingDocument;

/** The answer to an objection. */
@Schema(
        description = "Whether the objection is upheld, which gives the slate back to be mended, and the explanation",
        examples = "{\"upheld\":false,\"said\":\"Đã xác minh, bằng cấp đúng\"}")
record NewObjectionAnswer(
        @NotNull Boolean upheld,
        @NotBlank @Size(max = 4000) String said,
        @Valid @Nullable DecidingDocument document) {}
