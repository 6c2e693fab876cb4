package vn.kecan.personnel.cadre;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kecan.personnel.time.Codes;
import vn.kecan.personnel.time.PoliticalTheory;

/** A cadre, as he goes over the wire both ways. */
@Schema(name = "Cadre")
public record Cadre(
        @NotNull @Pattern(regexp = Codes.CODE) @Schema(examples = "HN-000001")
        String code,

        @NotBlank @Size(max = 300) @Pattern(regexp = Codes.NAME) @Schema(examples = "Nguyễn Thị Hương")
        String fullName,

        @NotNull @Schema(examples = "1975-09") String birthDate,
        @NotNull @Schema(examples = "F") Sex sex,
        @NotNull @Min(1) @Max(56) @Schema(examples = "1") Integer ethnicity,
        @Valid @Nullable NativePlace nativePlace,
        @Schema(examples = "2001-05-19") @Nullable LocalDate partyAdmittedOn,
        @Schema(examples = "2002-05-19") @Nullable LocalDate partyOfficialOn,
        @Schema(examples = "UNIVERSITY") @Nullable Education education,
        @Schema(examples = "ADVANCED") @Nullable PoliticalTheory politicalTheory,
        @Schema(examples = "false") @Nullable Boolean scienceTechnology,
        @Schema(examples = "false") @Nullable Boolean laterRetirement,

        @Pattern(regexp = Codes.CODE) @Schema(examples = "HN") @Nullable
        String keptBy,

        @Nullable @Schema(description = "first day") LocalDate validFrom,

        @Nullable @Schema(description = "the day after the last; absent: open")
        LocalDate validTo,

        @Nullable @Schema(readOnly = true, description = "the day it was true; ignored when sent")
        LocalDate asOf,

        @Nullable @Schema(readOnly = true, description = "the instant we knew it; ignored when sent")
        Instant knownAt) {

    public Cadre {
        scienceTechnology = scienceTechnology != null && scienceTechnology;
        laterRetirement = laterRetirement != null && laterRetirement;
    }

    /** The same as an answer to a question of these two times. */
    public Cadre at(@Nullable LocalDate day, @Nullable Instant known) {
        return new Cadre(
                code,
                fullName,
                birthDate,
                sex,
                ethnicity,
                nativePlace,
                partyAdmittedOn,
                partyOfficialOn,
                education,
                politicalTheory,
                scienceTechnology,
                laterRetirement,
                keptBy,
                validFrom,
                validTo,
                day,
                known);
    }

    Cadre keptBy(String unit) {
        return new Cadre(
                code,
                fullName,
                birthDate,
                sex,
                ethnicity,
                nativePlace,
                partyAdmittedOn,
                partyOfficialOn,
                education,
                politicalTheory,
                scienceTechnology,
                laterRetirement,
                unit,
                validFrom,
                validTo,
                asOf,
                knownAt);
    }
}
