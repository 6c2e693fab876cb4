package vn.kecan.personnel.unit;

/** What a unit is. */
public enum UnitKind {
    CITY_COMMITTEE,
    WARD,
    COMMUNE,
    /** A town of the commune level, until June 2025. */
    TOWNSHIP,
    SPECIAL_ZONE,
    DISTRICT,
    DEPARTMENT,
    PARTY_BODY,
    OTHER
}
