package vn.kecan.personnel.schooling;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kecan.personnel.fact.Circumstances;
import vn.kecan.personnel.fact.Fact;
import vn.kecan.personnel.time.PoliticalTheory;
import vn.kecan.personnel.time.Sense;

/** A course of political theory completed. */
@Schema(name = "TheoryCourse", description = "Lý luận chính trị: a level of political theory attained")
public record TheoryCourse(
        @NotNull @Schema(examples = "ADVANCED", description = "Trình độ: level, see /code-lists/political-theory")
        PoliticalTheory level,

        @Size(max = 200)
        @Schema(examples = "Học viện Chính trị quốc gia Hồ Chí Minh", description = "Cơ sở đào tạo: institution")
        @Nullable
        String institution,

        @Schema(examples = "FULL_TIME", description = "Hình thức đào tạo: mode of study") @Nullable
        StudyMode mode,

        @Schema(examples = "2018-09-01", description = "Học từ ngày: first day") @Nullable
        LocalDate studiedFrom,

        @Schema(examples = "2019-05-30", description = "Học đến ngày: last day") @Nullable
        LocalDate studiedTo,

        @Schema(examples = "2019-06-15", description = "Ngày cấp bằng: day conferred, from which it holds") @Nullable
        LocalDate awardedOn,

        @Size(max = 60)
        @Schema(examples = "CC-2019-123", description = "Số bằng, chứng chỉ: number of the certificate")
        @Nullable
        String certificateNumber)
        implements Fact {

    @Override
    public @Nullable LocalDate begins() {
        return awardedOn;
    }

    @Override
    public void check(Sense sense, Circumstances known) {
        Study.check(sense, known.today(), studiedFrom, studiedTo, awardedOn)
                .must(
                        level != PoliticalTheory.NONE,
                        "level",
                        level,
                        "Chưa qua đào tạo thì không ghi mục này.",
                        "Must be a level attained; without one there is nothing to record.");
    }
}
