package vn.kecan.planning.slate.opinion;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.decision.DecidingDocument;

/** What a consulted body says. */
@Schema(description = "What a consulted body says of the submitted version", examples = """
                {"body":"Ủy ban Kiểm tra","stance":"AGREES_WITH_COMMENTS","said":"Đề nghị bổ sung kê khai tài sản"}""")
record NewOpinion(
        @NotBlank @Size(max = 200) String body,
        @NotNull Stance stance,
        @NotBlank @Size(max = 4000) String said,
        @Valid @Nullable DecidingDocument document) {}
