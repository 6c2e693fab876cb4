package vn.kecan.personnel.service;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kecan.personnel.fact.Circumstances;
import vn.kecan.personnel.fact.Fact;
import vn.kecan.personnel.time.Sense;

/** Service in the armed forces. */
@Schema(name = "MilitaryService", description = "Quân ngũ: enlistment, discharge and highest rank")
public record MilitaryService(
        @NotNull @Schema(examples = "1993-02-15", description = "Ngày nhập ngũ: day of enlistment")
        LocalDate enlistedOn,

        @Schema(examples = "1995-02-15", description = "Ngày xuất ngũ: day of discharge, first day no longer serving")
        @Nullable
        LocalDate dischargedOn,

        @Size(max = 100) @Schema(examples = "Thượng sĩ", description = "Quân hàm cao nhất: highest rank") @Nullable
        String highestRank,

        @Size(max = 100)
        @Schema(examples = "Quân đội nhân dân", description = "Lực lượng: army or public security")
        @Nullable
        String force)
        implements Fact {

    @Override
    public @Nullable LocalDate begins() {
        return enlistedOn;
    }

    @Override
    public @Nullable LocalDate ends() {
        return dischargedOn;
    }

    @Override
    public void check(Sense sense, Circumstances known) {
        sense.must(
                Sense.notAfter(enlistedOn, known.today()),
                "enlistedOn",
                enlistedOn,
                "Ngày chưa đến.",
                "This day has not come yet. Maybe the year is mistyped.");
    }
}
