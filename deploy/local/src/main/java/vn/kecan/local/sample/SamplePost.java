package vn.kecan.local.sample;

import java.util.List;

/** One row of posts.csv. */
record SamplePost(
        String code,
        String unit,
        String title,
        String titleEn,
        String kind,
        int rank,
        int seats,
        boolean head,
        boolean nonLocal,
        String managedBy,
        String politicalTheory,
        String validFrom) {

    static final List<String> COLUMNS = List.of(
            "code",
            "unit",
            "title",
            "titleEn",
            "kind",
            "rank",
            "seats",
            "head",
            "nonLocal",
            "managedBy",
            "politicalTheory",
            "validFrom",
            "validTo");

    List<String> row() {
        return List.of(
                code,
                unit,
                title,
                titleEn,
                kind,
                Integer.toString(rank),
                Integer.toString(seats),
                Boolean.toString(head),
                Boolean.toString(nonLocal),
                managedBy,
                politicalTheory,
                validFrom,
                "");
    }
}
