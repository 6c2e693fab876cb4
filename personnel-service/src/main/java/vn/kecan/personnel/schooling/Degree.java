package vn.kecan.personnel.schooling;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kecan.personnel.cadre.Education;
import vn.kecan.personnel.fact.Circumstances;
import vn.kecan.personnel.fact.Fact;
import vn.kecan.personnel.time.Sense;

/** A degree or diploma conferred. */
@Schema(name = "Degree", description = "Văn bằng chuyên môn: a degree or diploma conferred")
public record Degree(
        @NotNull @Schema(examples = "MASTER", description = "Trình độ: level, see /code-lists/education")
        Education level,

        @NotBlank @Size(max = 200) @Schema(examples = "Quản lý công", description = "Chuyên ngành: field of study")
        String field,

        @NotBlank
        @Size(max = 200)
        @Schema(examples = "Học viện Hành chính Quốc gia", description = "Cơ sở đào tạo: institution")
        String institution,

        @NotNull @Schema(examples = "FULL_TIME", description = "Hình thức đào tạo: mode of study")
        StudyMode mode,

        @Schema(examples = "2010-09-05", description = "Học từ ngày: first day of study") @Nullable
        LocalDate studiedFrom,

        @Schema(examples = "2012-09-30", description = "Học đến ngày: last day of study") @Nullable
        LocalDate studiedTo,

        @Schema(examples = "2012-10-15", description = "Ngày cấp bằng: day it was conferred, from which it holds")
        @Nullable
        LocalDate awardedOn,

        @Size(max = 60)
        @Schema(examples = "QH-123456", description = "Số hiệu văn bằng: number of the diploma")
        @Nullable
        String diplomaNumber)
        implements Fact {

    @Override
    public @Nullable LocalDate begins() {
        return awardedOn;
    }

    @Override
    public void check(Sense sense, Circumstances known) {
        Study.check(sense, known.today(), studiedFrom, studiedTo, awardedOn);
    }
}
