package vn.kecan.personnel.personal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kecan.personnel.fact.Circumstances;
import vn.kecan.personnel.fact.Fact;
import vn.kecan.personnel.seal.PersonalNumber;
import vn.kecan.personnel.time.Sense;
import vn.kecan.platform.problem.Confidential;

/** An identity paper. */
@Confidential
@Schema(name = "IdentityDocument", description = "Giấy tờ tùy thân: an identity paper and the personal number on it")
public record IdentityDocument(
        @NotNull @Schema(examples = "CITIZEN_CARD", description = "Loại giấy tờ: kind of paper")
        PaperKind kind,

        @NotBlank
        @Pattern(regexp = "[0-9A-Z]{6,20}")
        @Schema(examples = "001175000001", description = "Số: number of the paper")
        String number,

        @Pattern(regexp = "[0-9]{12}")
        @Schema(examples = "001175000001", description = "Số định danh cá nhân: personal number of 12 digits")
        @Nullable
        String personalNumber,

        @Schema(examples = "2021-06-01", description = "Ngày cấp: day of issue, from which it holds") @Nullable
        LocalDate issuedOn,

        @Size(max = 200) @Schema(examples = "Cục Cảnh sát QLHC về TTXH", description = "Nơi cấp: issued by") @Nullable
        String issuedBy,

        @Schema(examples = "2035-09-01", description = "Ngày hết hạn: first day on which it is no longer good")
        @Nullable
        LocalDate expiresOn)
        implements Fact {

    @Override
    public @Nullable LocalDate begins() {
        return issuedOn;
    }

    @Override
    public @Nullable LocalDate ends() {
        return expiresOn;
    }

    @Override
    public String soughtAs() {
        return new PersonalNumber(personalNumber == null ? number : personalNumber).text();
    }

    @Override
    public void check(Sense sense, Circumstances known) {
        sense.must(
                        Sense.notAfter(issuedOn, known.today()),
                        "issuedOn",
                        issuedOn,
                        "Ngày chưa đến.",
                        "This day has not come yet. Maybe the year is mistyped.")
                .must(
                        kind != PaperKind.CITIZEN_CARD || number.matches("[0-9]{12}"),
                        "number",
                        number,
                        "Số thẻ căn cước có 12 chữ số.",
                        "The number of a citizen card has 12 digits. Maybe the kind is another.")
                .must(
                        kind != PaperKind.CITIZEN_CARD || personalNumber == null || personalNumber.equals(number),
                        "personalNumber",
                        personalNumber,
                        "Phải trùng số thẻ căn cước.",
                        "Must be the number of the citizen card.");
    }
}
