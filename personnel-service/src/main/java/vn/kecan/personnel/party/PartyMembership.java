package vn.kecan.personnel.party;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kecan.personnel.fact.Circumstances;
import vn.kecan.personnel.fact.Fact;
import vn.kecan.personnel.time.Sense;

/** Membership in the Communist Party. */
@Schema(name = "PartyMembership", description = "Đảng viên: admission, official membership, card and cell")
public record PartyMembership(
        @NotNull @Schema(examples = "2001-05-19", description = "Ngày vào Đảng: day of admission")
        LocalDate admittedOn,

        @Schema(examples = "2002-05-19", description = "Ngày chính thức: day of official membership") @Nullable
        LocalDate officialOn,

        @Pattern(regexp = "[0-9]{2}[. ]?[0-9]{6}")
        @Schema(examples = "01.123456", description = "Số thẻ đảng viên: number of the Party card")
        @Nullable
        String cardNumber,

        @Size(max = 200) @Schema(examples = "Chi bộ Văn phòng", description = "Chi bộ: Party cell") @Nullable
        String cell,

        @Size(max = 200)
        @Schema(examples = "Chi bộ Trường THPT Ba Đình", description = "Nơi kết nạp: where admitted")
        @Nullable
        String admittedAt,

        @Schema(description = "Ngày ra khỏi Đảng: first day on which no longer a member") @Nullable
        LocalDate leftOn)
        implements Fact {

    /** Party Statutes (2011), Article 1.2: citizens of 18 years and more may be considered. */
    private static final int YOUNGEST = 18;

    @Override
    public @Nullable LocalDate begins() {
        return admittedOn;
    }

    @Override
    public @Nullable LocalDate ends() {
        return leftOn;
    }

    @Override
    public void check(Sense sense, Circumstances known) {
        sense.must(
                        Sense.notAfter(admittedOn, known.today()),
                        "admittedOn",
                        admittedOn,
                        "Ngày chưa đến.",
                        "This day has not come yet. Maybe the year is mistyped.")
                .must(
                        Sense.notAfter(admittedOn, officialOn),
                        "officialOn",
                        officialOn,
                        "Không được trước admittedOn (" + admittedOn + ").",
                        "Must not be before admittedOn (" + admittedOn + "). Maybe the two days are swapped.")
                .must(
                        !admittedOn.isBefore(known.born().plusYears(YOUNGEST)),
                        "admittedOn",
                        admittedOn,
                        "Lúc đó chưa đủ " + YOUNGEST + " tuổi (Điều lệ Đảng, Điều 1).",
                        "Was not yet " + YOUNGEST + " then (Party Statutes, Article 1). Maybe the year is mistyped.");
    }
}
