package vn.kecan.personnel.kin;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kecan.personnel.fact.Circumstances;
import vn.kecan.personnel.fact.Fact;
import vn.kecan.personnel.time.Codes;
import vn.kecan.personnel.time.Refusals;
import vn.kecan.personnel.time.Sense;
import vn.kecan.platform.problem.Confidential;

/** A relative of the cadre, named for checks of conflicts of interest. */
@Confidential
@Schema(name = "Relative", description = "Quan hệ gia đình: a relative, maybe himself a cadre")
public record Relative(
        @NotNull
        @Schema(examples = "FATHER", description = "Quan hệ: what he is to the cadre, see /code-lists/relations")
        Relation relation,

        @NotBlank
        @Size(max = 300)
        @Pattern(regexp = Codes.NAME)
        @Schema(examples = "Nguyễn Văn An", description = "Họ và tên: full name")
        String name,

        @Min(1850) @Max(2100) @Schema(examples = "1950", description = "Năm sinh: year of birth") @Nullable
        Integer birthYear,

        @Size(max = 500)
        @Schema(
                examples = "Công chức nghỉ hưu",
                description = "Nghề nghiệp, nơi công tác: occupation and place of work")
        @Nullable
        String occupation,

        @Size(max = 300) @Schema(examples = "Hà Nội", description = "Nơi ở: where he lives") @Nullable
        String residence,

        @Pattern(regexp = Codes.CODE)
        @Schema(examples = "HN-000002", description = "Mã cán bộ của người thân: his own code, if he is a cadre")
        @Nullable
        String relativeCode)
        implements Fact {

    @Override
    public @Nullable String speaksOf() {
        return relativeCode;
    }

    @Override
    public Relative naming(String code) {
        return new Relative(relation, name, birthYear, occupation, residence, code);
    }

    @Override
    public @Nullable String soughtAs() {
        return relativeCode;
    }

    @Override
    public void check(Sense sense, Circumstances known) {
        sense.must(
                birthYear == null || birthYear <= known.today().getYear(),
                "birthYear",
                birthYear,
                "Năm chưa đến.",
                "This year has not come yet. Maybe it is mistyped.");
        if (relativeCode == null) {
            return;
        }
        if (relativeCode.equals(known.cadre())) {
            sense.must(
                    false,
                    "relativeCode",
                    relativeCode,
                    "Không ai là người thân của chính mình. Có thể nhầm mã.",
                    "Nobody is his own relative. Maybe the code is mistyped.");
            return;
        }
        sense.must(
                known.file().reaches(relativeCode),
                "relativeCode",
                relativeCode,
                Refusals.unknownVi("cán bộ"),
                Refusals.unknownEn("cadre"));
        sense.must(
                !Ancestry.wouldTurn(this, known),
                "relativeCode",
                relativeCode,
                "Quan hệ thành vòng: " + relativeCode + " khi đó vừa là tổ tiên vừa là con cháu của " + known.cadre()
                        + ". Có thể nhầm quan hệ.",
                "The relations form a cycle: " + relativeCode + " would be both ancestor and descendant of "
                        + known.cadre() + ". Maybe the relation is the other way round.");
    }
}
