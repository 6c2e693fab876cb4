package vn.kecan.personnel.schooling;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kecan.personnel.fact.Circumstances;
import vn.kecan.personnel.fact.Fact;
import vn.kecan.personnel.time.Sense;

/** What the cadre knows of informatics. */
@Schema(name = "InformaticsSkill", description = "Tin học: level and certificate")
public record InformaticsSkill(
        @NotNull @Schema(examples = "BASIC", description = "Trình độ: level")
        InformaticsLevel level,

        @Size(max = 200) @Schema(examples = "Ứng dụng CNTT cơ bản", description = "Chứng chỉ: certificate") @Nullable
        String certificate,

        @Schema(examples = "2016-03-01", description = "Ngày cấp: day conferred, from which it holds") @Nullable
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
