package vn.kecan.personnel.conduct;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kecan.personnel.evaluation.EvaluationLevel;
import vn.kecan.personnel.fact.Circumstances;
import vn.kecan.personnel.fact.Fact;
import vn.kecan.personnel.time.Sense;

/** A self-review on file. */
@Schema(name = "SelfReview", description = "Tự kiểm điểm: a self-review of one year")
public record SelfReview(
        @NotNull @Min(1930) @Max(2100) @Schema(examples = "2025", description = "Năm: the year reviewed")
        Integer year,

        @Schema(examples = "GOOD", description = "Tự xếp loại: how he classifies himself") @Nullable
        EvaluationLevel ownLevel,

        @Size(max = 4000)
        @Schema(examples = "Hoàn thành nhiệm vụ được giao", description = "Tóm tắt: summary")
        @Nullable
        String summary,

        @Size(max = 100) @Schema(examples = "KĐ-2025-001", description = "Tài liệu lưu: the document on file") @Nullable
        String document,

        @Schema(examples = "2025-12-01", description = "Ngày viết: day it was made") @Nullable
        LocalDate madeOn)
        implements Fact {

    @Override
    public @Nullable LocalDate begins() {
        return madeOn;
    }

    @Override
    public void check(Sense sense, Circumstances known) {
        sense.must(
                        Sense.notAfter(madeOn, known.today()),
                        "madeOn",
                        madeOn,
                        "Ngày chưa đến.",
                        "This day has not come yet. Maybe the year is mistyped.")
                .must(
                        year <= known.today().getYear(),
                        "year",
                        year,
                        "Năm chưa đến.",
                        "This year has not come yet. Maybe it is mistyped.");
    }
}
