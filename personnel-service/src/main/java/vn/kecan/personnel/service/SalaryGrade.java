package vn.kecan.personnel.service;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kecan.personnel.fact.Circumstances;
import vn.kecan.personnel.fact.Fact;
import vn.kecan.personnel.time.Sense;

/** A civil-service grade and a step in it. */
@Schema(name = "SalaryGrade", description = "Ngạch, bậc lương: grade, step, coefficient and allowances")
public record SalaryGrade(
        @NotBlank
        @Pattern(regexp = "[A-Z0-9.]{2,20}")
        @Schema(examples = "01.003", description = "Mã ngạch: code of the grade")
        String code,

        @NotBlank @Size(max = 200) @Schema(examples = "Chuyên viên", description = "Tên ngạch: name of the grade")
        String name,

        @NotNull @Min(1) @Max(12) @Schema(examples = "5", description = "Bậc: step")
        Integer step,

        @NotNull
        @DecimalMin("1.0")
        @DecimalMax("13.0")
        @Schema(examples = "3.66", description = "Hệ số lương: salary coefficient")
        BigDecimal coefficient,

        @Min(0)
        @Max(100)
        @Schema(examples = "5", description = "Phụ cấp thâm niên vượt khung (%): seniority beyond the frame, per cent")
        @Nullable
        Integer beyondFrame,

        @Size(max = 20) @Schema(description = "Phụ cấp: allowances") @Nullable
        List<@Valid Allowance> allowances,

        @Schema(examples = "2027-01-01", description = "Mốc nâng bậc lần sau: day from which the next step is counted")
        @Nullable
        LocalDate nextRiseOn)
        implements Fact {

    @Override
    public void check(Sense sense, Circumstances known) {
        sense.must(
                nextRiseOn == null || nextRiseOn.isAfter(known.from()),
                "nextRiseOn",
                nextRiseOn,
                "Phải sau ngày hưởng (" + known.from() + ").",
                "Must be after from (" + known.from() + ").");
    }
}
