package vn.kecan.planning.facts;

/** The level a unit stands on. */
public enum Level {
    CITY,
    PROVINCE,
    DISTRICT,
    COMMUNE,
    UPPER_GRASSROOTS,
    GRASSROOTS;

    /** A committee directly under the Centre: city or province. */
    public boolean directlyUnderCentre() {
        return this == CITY || this == PROVINCE;
    }
}
