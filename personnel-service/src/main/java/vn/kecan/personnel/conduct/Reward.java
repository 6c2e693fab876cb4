package vn.kecan.personnel.conduct;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kecan.personnel.fact.Circumstances;
import vn.kecan.personnel.fact.Fact;
import vn.kecan.personnel.time.Sense;

/** An honour or reward. */
@Schema(name = "Reward", description = "Khen thưởng, danh hiệu: an honour or reward")
public record Reward(
        @NotNull @Schema(examples = "COMMENDATION", description = "Hình thức: kind, see /code-lists/rewards")
        RewardKind kind,

        @NotNull @Schema(examples = "STATE", description = "Của Đảng, Nhà nước hay đoàn thể: on whose side")
        Side side,

        @NotBlank
        @Size(max = 300)
        @Schema(examples = "Bằng khen của Chủ tịch UBND Thành phố", description = "Tên khen thưởng: what it is called")
        String title,

        @Size(max = 500) @Schema(examples = "Thành tích năm 2024", description = "Thành tích: what for") @Nullable
        String reason,

        @Schema(examples = "2025-01-20", description = "Ngày khen thưởng: day awarded, from which it holds") @Nullable
        LocalDate awardedOn)
        implements Fact {

    @Override
    public @Nullable LocalDate begins() {
        return awardedOn;
    }

    @Override
    public void check(Sense sense, Circumstances known) {
        sense.must(
                Sense.notAfter(awardedOn, known.today()),
                "awardedOn",
                awardedOn,
                "Ngày chưa đến.",
                "This day has not come yet. Maybe the year is mistyped.");
    }
}
