package vn.kecan.planning.upkeep.removal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The board keeps the entry and says why. */
@Schema(
        description = "Keeps the entry, and why; the same proposal is not made again on the same facts",
        examples = "{\"reason\":\"Quyết định kỷ luật đang được giải quyết khiếu nại\"}")
record NewRemovalRejection(@NotBlank @Size(max = 2000) String reason) {}
