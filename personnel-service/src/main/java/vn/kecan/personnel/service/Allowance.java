package vn.kecan.personnel.service;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An allowance beside the salary, as a coefficient or as a share of it. */
@Schema(name = "Allowance", description = "Phụ cấp: as a coefficient or as a percentage")
public record Allowance(
        @NotBlank @Size(max = 100) @Schema(examples = "Phụ cấp chức vụ", description = "Tên phụ cấp: name")
        String name,

        @DecimalMin("0.0") @DecimalMax("10.0") @Schema(examples = "0.5", description = "Hệ số: coefficient") @Nullable
        BigDecimal coefficient,

        @DecimalMin("0.0") @DecimalMax("200.0") @Schema(examples = "25", description = "Tỷ lệ (%): per cent") @Nullable
        BigDecimal percent) {}
