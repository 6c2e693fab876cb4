package vn.kecan.personnel.personal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kecan.personnel.fact.Circumstances;
import vn.kecan.personnel.fact.Fact;
import vn.kecan.personnel.time.Sense;

/** Particulars of the cadre that the official form asks beyond those by which he is known. */
@Schema(name = "PersonalDetails", description = "Sơ yếu lý lịch: particulars beyond those of the cadre record")
public record PersonalDetails(
        @Size(max = 300) @Schema(examples = "Ba Hương", description = "Tên gọi khác: other names") @Nullable
        String otherNames,

        @Size(max = 300)
        @Schema(examples = "Phường Hoàn Kiếm, Hà Nội", description = "Nơi sinh: birthplace, by the present unit")
        @Nullable
        String birthplace,

        @NotBlank
        @Size(max = 100)
        @Schema(examples = "Không", description = "Tôn giáo: religion; \"Không\" if none, never blank")
        String religion,

        @Size(max = 300)
        @Schema(examples = "Phường Ba Đình, Hà Nội", description = "Nơi đăng ký thường trú: permanent residence")
        @Nullable
        String permanentResidence,

        @Size(max = 300)
        @Schema(examples = "Phường Cầu Giấy, Hà Nội", description = "Nơi ở hiện nay: current residence")
        @Nullable
        String currentResidence,

        @Pattern(regexp = "[+0-9 ().-]{6,30}")
        @Schema(examples = "024 3825 0000", description = "Điện thoại: phone")
        @Nullable
        String phone,

        @Pattern(regexp = "[^@\\s]{1,64}@[^@\\s]{1,190}")
        @Schema(examples = "huong@example.vn", description = "Thư điện tử: email")
        @Nullable
        String email,

        @Size(max = 200)
        @Schema(examples = "Con liệt sĩ", description = "Đối tượng chính sách: policy category")
        @Nullable
        String policyCategory,

        @Size(max = 60) @Schema(examples = "2/4", description = "Hạng thương binh: class of war invalid") @Nullable
        String invalidClass,

        @Schema(examples = "1998-04-01", description = "Ngày tuyển dụng: day of recruitment") @Nullable
        LocalDate recruitedOn,

        @Size(max = 200)
        @Schema(examples = "UBND quận Ba Đình", description = "Cơ quan tuyển dụng: recruiting body")
        @Nullable
        String recruitedBy,

        @Size(max = 200)
        @Schema(examples = "Giáo viên", description = "Nghề nghiệp trước khi tuyển dụng: occupation before recruitment")
        @Nullable
        String earlierOccupation,

        @Size(max = 200)
        @Schema(examples = "Quản lý nhà nước", description = "Sở trường công tác: strongest field of work")
        @Nullable
        String strongestField,

        @Size(max = 300)
        @Schema(examples = "Phụ trách công tác Đảng", description = "Công việc chính được giao: main task")
        @Nullable
        String mainTask)
        implements Fact {

    @Override
    public void check(Sense sense, Circumstances known) {
        sense.must(
                        Sense.notAfter(known.born(), recruitedOn),
                        "recruitedOn",
                        recruitedOn,
                        "Không được trước ngày sinh (" + known.born() + ").",
                        "Must not be before the birth (" + known.born() + ").")
                .must(
                        Sense.notAfter(recruitedOn, known.today()),
                        "recruitedOn",
                        recruitedOn,
                        "Ngày chưa đến.",
                        "This day has not come yet. Maybe the year is mistyped.");
    }
}
