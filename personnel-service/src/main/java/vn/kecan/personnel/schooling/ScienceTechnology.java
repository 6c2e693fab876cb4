package vn.kecan.personnel.schooling;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kecan.personnel.fact.Circumstances;
import vn.kecan.personnel.fact.Fact;
import vn.kecan.personnel.measure.Measure;
import vn.kecan.personnel.time.Sense;

/**
 * Why the cadre counts as a science-technology cadre (45-HD/BTCTW II.6.3): (i) a degree in science, technology,
 * innovation or digital fields; or (ii) another degree, a certificate of some length, and hands-on work of some length
 * with concrete results.
 */
@Schema(
        name = "ScienceTechnology",
        description = "Cán bộ khoa học - công nghệ: on which of the two grounds of 45-HD/BTCTW II.6.3")
public record ScienceTechnology(
        @NotNull
        @Schema(examples = "CERTIFICATE_AND_WORK", description = "Căn cứ: (i) DEGREE or (ii) CERTIFICATE_AND_WORK")
        Ground ground,

        @NotBlank
        @Size(max = 200)
        @Schema(examples = "Kế toán", description = "Ngành của văn bằng: field of the degree held")
        String degreeField,

        @Size(max = 300)
        @Schema(examples = "Chuyển đổi số trong khu vực công", description = "Chứng chỉ: certificate, of ground (ii)")
        @Nullable
        String certificate,

        @Min(0)
        @Max(120)
        @Schema(examples = "12", description = "Thời gian học chứng chỉ (tháng): months of the certificate's course")
        @Nullable
        Integer certificateMonths,

        @Min(0)
        @Max(600)
        @Schema(examples = "24", description = "Thời gian làm việc thực tế (tháng): months of hands-on work")
        @Nullable
        Integer workMonths,

        @Size(max = 1000)
        @Schema(
                examples = "Triển khai dịch vụ công trực tuyến tại phường",
                description = "Kết quả cụ thể: concrete results of that work")
        @Nullable
        String results)
        implements Fact {

    /** The two grounds of the clause. */
    public enum Ground {
        DEGREE,
        CERTIFICATE_AND_WORK
    }

    private static final Measure MONTHS = Measure.named("science-technology");

    @Override
    public void check(Sense sense, Circumstances known) {
        if (ground == Ground.DEGREE) {
            return;
        }
        needed(sense, certificate, "certificate");
        needed(sense, certificateMonths, "certificateMonths");
        needed(sense, workMonths, "workMonths");
        needed(sense, results, "results");
        MONTHS.on(known.from()).ifPresent(least -> {
            longEnough(sense, "certificateMonths", certificateMonths, least.amount("certificate"), least.by());
            longEnough(sense, "workMonths", workMonths, least.amount("work"), least.by());
        });
    }

    private static void needed(Sense sense, @Nullable Object value, String field) {
        sense.must(
                value != null,
                field,
                null,
                "Phải có khi căn cứ là CERTIFICATE_AND_WORK.",
                "Must be given for the ground CERTIFICATE_AND_WORK.");
    }

    private static void longEnough(
            Sense sense, String field, @Nullable Integer months, int least, Measure.Citation by) {
        sense.must(
                months == null || months >= least,
                field,
                months,
                "Phải từ " + least + " tháng trở lên (" + by + ").",
                "Must be at least " + least + " months (" + by + ").");
    }
}
