package vn.kecan.planning.rotation.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.kecan.planning.decision.DecidingDocument;

/** A step of the procedure that is finished by a document. */
@Schema(description = "A step of the procedure, with the document that finishes it", examples = """
                {"reason":"Đề xuất chủ trương luân chuyển","document":{"number":"15-TTr/BTCTU","date":"2026-11-20",\
                "issuer":"Ban Tổ chức Thành ủy"}}""")
public record NewRotationStep(
        @NotBlank @Size(max = 2000) String reason,
        @NotNull @Valid DecidingDocument document) {}
