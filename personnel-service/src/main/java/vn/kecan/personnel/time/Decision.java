package vn.kecan.personnel.time;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The document that decided. */
@Schema(name = "Decision")
public record Decision(
        @NotBlank
        @Size(max = 100)
        @Pattern(regexp = DocumentNumber.PATTERN, message = DocumentNumber.MESSAGE)
        @Schema(examples = "123-QĐ/TU")
        String number,

        @NotNull LocalDate date,

        @NotBlank @Size(max = 200) @Schema(examples = "Thành ủy Hà Nội")
        String issuer) {}
