package vn.kecan.planning.decision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The document by which something was decided. */
@Schema(description = "The document by which it was decided")
public record DecidingDocument(
        @NotBlank @Size(max = 100) @Schema(examples = "12-QĐ/TU")
        String number,

        @NotNull @Schema(examples = "2026-11-20") LocalDate date,

        @NotBlank @Size(max = 300) @Schema(examples = "Thành ủy Hà Nội")
        String issuer) {}
