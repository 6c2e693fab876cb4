package vn.kecan.personnel.assets;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kecan.personnel.fact.Circumstances;
import vn.kecan.personnel.fact.Fact;
import vn.kecan.personnel.time.Sense;
import vn.kecan.platform.problem.Confidential;

/** A declaration of what lies abroad, as a document on file. */
@Confidential
@Schema(
        name = "OverseasDeclaration",
        description = "Khai báo yếu tố nước ngoài: stay, relatives or assets abroad, as a document on file")
public record OverseasDeclaration(
        @NotNull @Schema(examples = "TRAVEL", description = "Loại: what is declared")
        OverseasKind kind,

        @NotBlank @Pattern(regexp = "[A-Z]{2}") @Schema(examples = "JP", description = "Nước: country, two letters")
        String country,

        @NotNull @Schema(examples = "2024-05-02", description = "Ngày khai: day it was made")
        LocalDate declaredOn,

        @Schema(examples = "2024-05-10", description = "Từ ngày: first day abroad") @Nullable
        LocalDate stayedFrom,

        @Schema(examples = "2024-05-20", description = "Đến ngày: last day abroad") @Nullable
        LocalDate stayedTo,

        @Size(max = 300) @Schema(examples = "Công tác", description = "Mục đích: purpose") @Nullable
        String purpose,

        @Size(max = 100) @Schema(examples = "NN-2024-007", description = "Tài liệu lưu: the document on file") @Nullable
        String document)
        implements Fact {

    @Override
    public @Nullable LocalDate begins() {
        return declaredOn;
    }

    @Override
    public void check(Sense sense, Circumstances known) {
        sense.must(
                        Sense.notAfter(declaredOn, known.today()),
                        "declaredOn",
                        declaredOn,
                        "Ngày chưa đến.",
                        "This day has not come yet. Maybe the year is mistyped.")
                .must(
                        Sense.notAfter(stayedFrom, stayedTo),
                        "stayedTo",
                        stayedTo,
                        "Không được trước stayedFrom (" + stayedFrom + ").",
                        "Must not be before stayedFrom (" + stayedFrom + "). Maybe the two days are swapped.");
    }
}
