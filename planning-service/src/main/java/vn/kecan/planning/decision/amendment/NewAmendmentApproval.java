package vn.kecan.planning.decision.amendment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.kecan.planning.decision.DecidingDocument;

/** The approval of a draft by somebody who did not draft it. */
@Schema(description = "Puts a drafted amendment into effect; by somebody who did not draft it", examples = """
                {"reason":"Đã đối chiếu văn bản","document":{"number":"15-TB/TU","date":"2026-12-03",\
                "issuer":"Thành ủy Hà Nội"}}""")
record NewAmendmentApproval(
        @NotBlank @Size(max = 2000) String reason,
        @NotNull @Valid DecidingDocument document) {}
