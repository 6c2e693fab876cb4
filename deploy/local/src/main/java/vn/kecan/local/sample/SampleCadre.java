package vn.kecan.local.sample;

import java.util.List;

/** One row of cadres.csv. An empty text is an absent value. */
record SampleCadre(
        String code,
        String fullName,
        String birthDate,
        String sex,
        int ethnicity,
        String province,
        String commune,
        String partyAdmittedOn,
        String partyOfficialOn,
        String education,
        String politicalTheory,
        boolean scienceTechnology,
        boolean laterRetirement) {

    static final List<String> COLUMNS = List.of(
            "code",
            "fullName",
            "birthDate",
            "sex",
            "ethnicity",
            "nativePlace.province",
            "nativePlace.commune",
            "partyAdmittedOn",
            "partyOfficialOn",
            "education",
            "politicalTheory",
            "scienceTechnology",
            "laterRetirement");

    List<String> row() {
        return List.of(
                code,
                fullName,
                birthDate,
                sex,
                Integer.toString(ethnicity),
                province,
                commune,
                partyAdmittedOn,
                partyOfficialOn,
                education,
                politicalTheory,
                Boolean.toString(scienceTechnology),
                Boolean.toString(laterRetirement));
    }
}
