package vn.kecan.personnel.conduct;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kecan.personnel.fact.Circumstances;
import vn.kecan.personnel.fact.Fact;
import vn.kecan.personnel.time.Sense;

/** A poll of confidence, counted against those summoned. */
@Schema(name = "ConfidenceVote", description = "Lấy phiếu tín nhiệm: counts of a poll against those summoned")
public record ConfidenceVote(
        @NotNull @Schema(examples = "2023-12-05", description = "Ngày lấy phiếu: day it was held, on which it holds")
        LocalDate heldOn,

        @NotBlank
        @Size(max = 200)
        @Schema(examples = "Hội đồng nhân dân Thành phố", description = "Nơi lấy phiếu: who voted")
        String body,

        @NotNull
        @Min(1)
        @Max(100000)
        @Schema(examples = "95", description = "Số người được triệu tập: persons summoned, the denominator")
        Integer summoned,

        @NotNull @Min(0) @Schema(examples = "93", description = "Số người có mặt: persons present")
        Integer present,

        @NotNull @Min(0) @Schema(examples = "80", description = "Tín nhiệm cao: votes of high confidence")
        Integer high,

        @NotNull @Min(0) @Schema(examples = "10", description = "Tín nhiệm: votes of confidence")
        Integer medium,

        @NotNull @Min(0) @Schema(examples = "2", description = "Tín nhiệm thấp: votes of low confidence")
        Integer low,

        @Min(0) @Schema(examples = "1", description = "Phiếu không hợp lệ: invalid ballots") @Nullable
        Integer invalid)
        implements Fact {

    @Override
    public @Nullable LocalDate begins() {
        return heldOn;
    }

    @Override
    public void check(Sense sense, Circumstances known) {
        sense.must(
                        Sense.notAfter(heldOn, known.today()),
                        "heldOn",
                        heldOn,
                        "Ngày chưa đến.",
                        "This day has not come yet. Maybe the year is mistyped.")
                .must(
                        present <= summoned,
                        "present",
                        present,
                        "Không quá số người được triệu tập (" + summoned + ").",
                        "Must be at most summoned (" + summoned + ").")
                .must(
                        0L + high + medium + low + (invalid == null ? 0 : invalid) <= present,
                        "high",
                        high,
                        "Tổng số phiếu không quá số người có mặt (" + present + ").",
                        "All votes together must be at most present (" + present + ").");
    }
}
