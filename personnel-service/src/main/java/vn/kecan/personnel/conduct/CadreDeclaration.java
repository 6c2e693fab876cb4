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

/** Something the cadre declares about himself. */
@Schema(name = "CadreDeclaration", description = "Khai báo, cam kết: what the cadre declares about himself")
public record CadreDeclaration(
        @NotNull @Schema(examples = "HISTORY", description = "Loại: kind of declaration")
        DeclarationKind kind,

        @NotBlank @Size(max = 4000) @Schema(examples = "Không có", description = "Nội dung: what he declares")
        String text,

        @Size(max = 100) @Schema(examples = "KK-2024-010", description = "Tài liệu lưu: the document on file") @Nullable
        String document,

        @Schema(examples = "2024-03-01", description = "Ngày khai: day it was made") @Nullable
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
                "This day has not come yet. Maybe the year is mistyped.");
    }
}
