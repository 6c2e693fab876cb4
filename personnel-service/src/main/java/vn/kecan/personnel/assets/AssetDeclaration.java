package vn.kecan.personnel.assets;

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
import vn.kecan.platform.problem.Confidential;

/** A declaration of assets and income, as a document on file. */
@Confidential
@Schema(name = "AssetDeclaration", description = "Kê khai tài sản, thu nhập: a declaration as a document on file")
public record AssetDeclaration(
        @NotNull @Schema(examples = "YEARLY", description = "Loại kê khai: occasion")
        AssetDeclarationKind kind,

        @NotNull @Min(2000) @Max(2100) @Schema(examples = "2025", description = "Năm: the year declared")
        Integer year,

        @NotNull @Schema(examples = "2025-12-15", description = "Ngày kê khai: day it was made")
        LocalDate declaredOn,

        @NotBlank @Size(max = 100) @Schema(examples = "TS-2025-001", description = "Tài liệu lưu: the document on file")
        String document,

        @Size(max = 200) @Schema(examples = "Ủy ban Kiểm tra Thành ủy", description = "Nơi lưu: who keeps it") @Nullable
        String keptBy,

        @Schema(examples = "false", description = "Đã xác minh: whether it was verified") @Nullable
        Boolean verified)
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
                "This day has not come yet. Maybe the year is mistyped.");
    }
}
