package vn.kecan.personnel.schooling;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kecan.personnel.fact.Circumstances;
import vn.kecan.personnel.fact.Fact;
import vn.kecan.personnel.time.Sense;

/** General education completed. */
@Schema(name = "GeneralEducation", description = "Giáo dục phổ thông: grade reached of the system of the time")
public record GeneralEducation(
        @NotNull @Min(1) @Max(12) @Schema(examples = "12", description = "Lớp: highest grade completed")
        Integer grade,

        @NotNull @Min(10) @Max(12) @Schema(examples = "12", description = "Hệ: grades of the system, 10 or 12")
        Integer outOf,

        @Schema(examples = "true", description = "Đã tốt nghiệp: whether graduated") @Nullable
        Boolean graduated,

        @Size(max = 200) @Schema(examples = "THPT Chu Văn An", description = "Trường: school") @Nullable
        String school)
        implements Fact {

    @Override
    public void check(Sense sense, Circumstances known) {
        sense.must(
                        outOf != 11,
                        "outOf",
                        outOf,
                        "Chỉ có hệ 10 năm và hệ 12 năm.",
                        "Must be 10 or 12: there were only these systems.")
                .must(
                        grade <= outOf,
                        "grade",
                        grade,
                        "Không quá số lớp của hệ (" + outOf + ").",
                        "Must be at most outOf (" + outOf + ").");
    }
}
