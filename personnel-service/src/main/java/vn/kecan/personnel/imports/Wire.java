package vn.kecan.personnel.imports;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

final class Wire {
    private Wire() {}

    enum UnitKind {
        CITY_COMMITTEE,
        WARD,
        COMMUNE,
        SPECIAL_ZONE,
        DISTRICT,
        DEPARTMENT,
        PARTY_BODY,
        OTHER
    }

    enum Level {
        CITY,
        PROVINCE,
        DISTRICT,
        COMMUNE,
        UPPER_GRASSROOTS,
        GRASSROOTS
    }

    enum Sex {
        M,
        F
    }

    enum Theory {
        NONE,
        ELEMENTARY,
        INTERMEDIATE,
        ADVANCED,
        BACHELOR
    }

    enum Grade {
        EXCELLENT,
        GOOD,
        COMPLETED,
        NOT_COMPLETED
    }

    record Unit(
            @NotBlank String code,
            @NotBlank String name,
            String nameEn,
            @NotNull UnitKind kind,
            String parent,
            @NotNull Level level,
            @Min(1) Integer mergedFrom,
            LocalDate validFrom,
            LocalDate validTo) {}

    record Post(
            @NotBlank String code,
            @NotBlank String unit,
            @NotBlank String title,
            String titleEn,
            @NotBlank String kind,
            @NotNull @Min(1) @Max(12) Integer rank,
            @NotNull @Min(1) Integer seats,
            @NotNull Boolean head,
            @NotNull Boolean nonLocal,
            @NotBlank String managedBy,
            Theory politicalTheory,
            LocalDate validFrom,
            LocalDate validTo) {}

    record Place(@NotBlank String province, String commune) {}

    record Cadre(
            @NotBlank String code,
            @NotBlank String fullName,
            @NotNull LocalDate birthDate,
            @NotNull Sex sex,
            @NotNull @Min(1) @Max(56) Integer ethnicity,
            @Valid Place nativePlace,
            LocalDate partyAdmittedOn,
            LocalDate partyOfficialOn,
            String education,
            Theory politicalTheory,
            Boolean scienceTechnology,
            Boolean laterRetirement,
            String keptBy,
            LocalDate validFrom,
            LocalDate validTo) {}

    record Decision(
            @NotBlank String number,
            @NotNull LocalDate date,
            @NotBlank String issuer) {}

    record Posting(
            @NotBlank String post,
            @NotNull LocalDate from,
            LocalDate to,
            Boolean concurrent,
            @NotNull @Valid Decision decision) {}

    record Evaluation(
            @NotNull Integer year,
            @NotNull Grade level,
            @NotNull @Valid Decision decision) {}
}
