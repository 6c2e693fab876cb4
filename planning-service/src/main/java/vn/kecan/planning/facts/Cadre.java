package vn.kecan.planning.facts;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One version of a cadre's record; what a rule needs may be missing, and then the rule says so. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Cadre(
        String code,
        String fullName,
        @Nullable BirthDate birthDate,
        @Nullable Sex sex,
        @Nullable Integer ethnicity,
        @Nullable NativePlace nativePlace,
        @Nullable LocalDate partyAdmittedOn,
        @Nullable LocalDate partyOfficialOn,
        @Nullable Education education,
        @Nullable PoliticalTheory politicalTheory,
        @Nullable Boolean scienceTechnology,
        boolean laterRetirement,
        @Nullable String keptBy,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {

    /** The code of the majority people; every other ethnic group is a minority. */
    public static final int KINH = 1;
}
