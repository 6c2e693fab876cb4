package vn.kecan.personnel.schooling;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kecan.personnel.fact.Circumstances;
import vn.kecan.personnel.fact.Fact;
import vn.kecan.personnel.time.Sense;

/** A language the cadre knows. */
@Schema(name = "LanguageSkill", description = "Ngoại ngữ, tiếng dân tộc: a language and how well")
public record LanguageSkill(
        @NotBlank @Size(max = 60) @Schema(examples = "Tiếng Anh", description = "Ngôn ngữ: the language")
        String language,

        @NotNull @Schema(examples = "B1", description = "Trình độ: level of the six-level framework")
        LanguageLevel level,

        @Size(max = 200) @Schema(examples = "IELTS 6.0", description = "Chứng chỉ: certificate") @Nullable
        String certificate,

        @Schema(examples = "2019-06-15", description = "Ngày cấp: day conferred, from which it holds") @Nullable
        LocalDate awardedOn,

        @Schema(examples = "2021-06-15", description = "Ngày hết hạn: first day on which it is no longer good")
        @Nullable
        LocalDate expiresOn)
        implements Fact {

    @Override
    public @Nullable LocalDate begins() {
        return awardedOn;
    }

    @Override
    public @Nullable LocalDate ends() {
        return expiresOn;
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
