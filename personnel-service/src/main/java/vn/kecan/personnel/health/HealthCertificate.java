package vn.kecan.personnel.health;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kecan.personnel.fact.Circumstances;
import vn.kecan.personnel.fact.Fact;
import vn.kecan.personnel.time.Sense;
import vn.kecan.platform.problem.Confidential;

/** A health certificate. */
@Confidential
@Schema(name = "HealthCertificate", description = "Giấy chứng nhận sức khỏe: what the examination found")
public record HealthCertificate(
        @NotNull
        @Schema(examples = "2025-09-10", description = "Ngày khám: day of the examination, from which it holds")
        LocalDate examinedOn,

        @Min(100) @Max(230) @Schema(examples = "160", description = "Chiều cao (cm): height") @Nullable
        Integer heightCm,

        @DecimalMin("25") @DecimalMax("250") @Schema(examples = "54.5", description = "Cân nặng (kg): weight") @Nullable
        BigDecimal weightKg,

        @Pattern(regexp = "(A|B|AB|O)[+-]?") @Schema(examples = "O", description = "Nhóm máu: blood group") @Nullable
        String bloodGroup,

        @Min(1) @Max(5) @Schema(examples = "2", description = "Phân loại sức khỏe: class I to V") @Nullable
        Integer healthClass,

        @Size(max = 500) @Schema(examples = "Bình thường", description = "Tình trạng sức khỏe: condition") @Nullable
        String condition,

        @Size(max = 200) @Schema(examples = "Bệnh viện Hữu nghị", description = "Nơi cấp: issued by") @Nullable
        String issuedBy)
        implements Fact {

    @Override
    public @Nullable LocalDate begins() {
        return examinedOn;
    }

    @Override
    public void check(Sense sense, Circumstances known) {
        sense.must(
                Sense.notAfter(examinedOn, known.today()),
                "examinedOn",
                examinedOn,
                "Ngày chưa đến.",
                "This day has not come yet. Maybe the year is mistyped.");
    }
}
