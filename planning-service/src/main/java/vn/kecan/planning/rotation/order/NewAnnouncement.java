package vn.kecan.planning.rotation.order;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.decision.DecidingDocument;

/** The announcement of approved moves. */
@Schema(
        name = "NewRotationAnnouncement",
        description = "The announcement of approved moves, by the decision that orders them",
        examples = """
                {"reason":"Công bố quyết định","document":{"number":"21-QĐ/TU","date":"2026-11-25",\
                "issuer":"Thành ủy Hà Nội"}}""")
record NewAnnouncement(
        @NotBlank @Size(max = 2000) String reason,
        @NotNull @Valid DecidingDocument document,

        @Schema(description = "the first day in the new posts; as the plan states when absent") @Nullable
        LocalDate effectiveOn) {}
