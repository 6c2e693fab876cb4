package vn.kecan.planning.decision.dispensation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.kecan.planning.decision.DecidingDocument;

/** A withdrawal says why and by what decision. */
@Schema(description = "Ends a dispensation today; until today it stays what it was", examples = """
                {"reason":"Không còn lý do đặc biệt","document":{"number":"30-QĐ/TU","date":"2026-12-01",\
                "issuer":"Thành ủy Hà Nội"}}""")
record NewDispensationWithdrawal(
        @NotBlank @Size(max = 2000) String reason,
        @NotNull @Valid DecidingDocument document) {}
