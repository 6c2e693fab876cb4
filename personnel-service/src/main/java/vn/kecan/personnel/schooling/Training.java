package vn.kecan.personnel.schooling;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kecan.personnel.fact.Circumstances;
import vn.kecan.personnel.fact.Fact;
import vn.kecan.personnel.time.Sense;

/** A course of training, planned or taken. */
@Schema(name = "Training", description = "Đào tạo, bồi dưỡng: a course, planned or taken; its period is from and to")
public record Training(
        @NotNull @Schema(examples = "PLANNED_SUCCESSOR", description = "Loại: what it is for")
        TrainingKind kind,

        @NotNull @Schema(examples = "COMPLETED", description = "Tình trạng: planned, ongoing, completed")
        TrainingStage stage,

        @NotBlank
        @Size(max = 300)
        @Schema(examples = "Bồi dưỡng chức danh bí thư cấp xã", description = "Tên khóa: name of the course")
        String course,

        @Size(max = 200)
        @Schema(examples = "Trường Đào tạo cán bộ Lê Hồng Phong", description = "Cơ sở đào tạo: institution")
        @Nullable
        String institution,

        @Schema(examples = "FOSTERING", description = "Hình thức: mode of study") @Nullable
        StudyMode mode,

        @Pattern(regexp = "[A-Z]{2}") @Schema(examples = "VN", description = "Nước: country, two letters") @Nullable
        String country,

        @Size(max = 100) @Schema(examples = "Khá", description = "Kết quả: result") @Nullable
        String result,

        @Size(max = 60)
        @Schema(examples = "BD-2024-77", description = "Số chứng chỉ: number of the certificate")
        @Nullable
        String certificateNumber)
        implements Fact {

    @Override
    public void check(Sense sense, Circumstances known) {
        sense.must(
                        stage != TrainingStage.COMPLETED || !known.from().isAfter(known.today()),
                        "stage",
                        stage,
                        "Khóa chưa bắt đầu (" + known.from() + ").",
                        "The course has not begun (" + known.from() + "). Maybe it is PLANNED.")
                .must(
                        result == null || stage != TrainingStage.PLANNED,
                        "result",
                        result,
                        "Khóa mới dự kiến thì chưa có kết quả.",
                        "A planned course has no result yet.");
    }
}
