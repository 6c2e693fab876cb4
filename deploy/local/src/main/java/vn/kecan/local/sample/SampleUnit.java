package vn.kecan.local.sample;

import java.util.List;

/** One row of units.csv. An empty text is an absent value. */
record SampleUnit(
        String code,
        String name,
        String nameEn,
        String kind,
        String parent,
        String level,
        int mergedFrom,
        String validFrom) {

    static final List<String> COLUMNS =
            List.of("code", "name", "nameEn", "kind", "parent", "level", "mergedFrom", "validFrom", "validTo");

    boolean isCommune() {
        return level.equals("COMMUNE");
    }

    List<String> row() {
        var merged = mergedFrom == 0 ? "" : Integer.toString(mergedFrom);
        return List.of(code, name, nameEn, kind, parent, level, merged, validFrom, "");
    }
}
