package vn.kecan.planning.slate.deadline;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.kecan.planning.decision.DecidingDocument;

/** More time for the approval of a slate. */
@Schema(description = "Gives more working days for the approval", examples = """
                {"days":10,"reason":"Chờ kết luận tiêu chuẩn chính trị","document":{"number":"9-CV/TU",\
                "date":"2026-11-25","issuer":"Thành ủy Hà Nội"}}""")
record NewExtension(
        @NotNull @Min(1) @Max(365) Integer days,
        @NotBlank @Size(max = 2000) String reason,
        @NotNull @Valid DecidingDocument document) {}
