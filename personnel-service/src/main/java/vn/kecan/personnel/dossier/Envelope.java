package vn.kecan.personnel.dossier;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kecan.personnel.time.Codes;
import vn.kecan.personnel.time.Decision;

/** The fields every fact of the cadre file has, beside those of its kind. */
@Schema(name = "DossierEnvelope")
@JsonPropertyOrder({"id", "cadre", "decision", "declared", "from", "to", "asOf", "knownAt"})
record Envelope(
        @Nullable @Schema(description = "Mã định danh của dữ kiện: given by the service unless sent")
        UUID id,

        @Pattern(regexp = Codes.CODE)
        @Schema(examples = "HN-000001", description = "Mã cán bộ: whose fact it is")
        @Nullable
        String cadre,

        @Valid @Nullable @Schema(description = "Văn bản quyết định: the document that decided; needed unless declared")
        Decision decision,

        @Schema(examples = "false", description = "Tự khai: declared by the cadre, no document decided it") @Nullable
        Boolean declared,

        @Nullable
        @Schema(description = "Từ ngày: first day; absent: the day the fact itself says, else from the birth on")
        LocalDate from,

        @Nullable @Schema(description = "Đến trước ngày: the day after the last; absent: open")
        LocalDate to,

        @Nullable @Schema(readOnly = true, description = "the day it was true; ignored when sent")
        LocalDate asOf,

        @Nullable @Schema(readOnly = true, description = "the instant we knew it; ignored when sent")
        Instant knownAt) {

    /** In the order of the wire. */
    static final List<String> FIELDS = List.of("id", "cadre", "decision", "declared", "from", "to", "asOf", "knownAt");
}
