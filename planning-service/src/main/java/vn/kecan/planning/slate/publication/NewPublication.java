package vn.kecan.planning.slate.publication;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.kecan.planning.decision.DecidingDocument;

/** An approved slate made public. */
@Schema(
        description = "Says where the approved version was made public, and until when objections are taken in",
        examples = """
                {"objectionsBy":"2026-12-15","place":"Trụ sở Đảng ủy phường","document":{"number":"31-TB/ĐU",\
                "date":"2026-11-30","issuer":"Đảng ủy phường"}}""")
record NewPublication(
        @NotNull @Schema(description = "last day on which an objection is taken in")
        LocalDate objectionsBy,

        @NotBlank @Size(max = 300) String place,
        @NotNull @Valid DecidingDocument document) {}
