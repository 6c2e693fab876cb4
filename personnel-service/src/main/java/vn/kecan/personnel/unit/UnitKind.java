package vn.kecan.personnel.unit;

/** What a unit is. */
public enum UnitKind {
    CITY_COMMITTEE,
    WARD,
    COMMUNE,
    SPECIAL_ZONE,
    DISTRICT,
    DEPARTMENT,
    PARTY_BODY,
    OTHER
}
