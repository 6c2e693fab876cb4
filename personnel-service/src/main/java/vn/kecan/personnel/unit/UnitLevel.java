package vn.kecan.personnel.unit;

/** The level a unit belongs to. */
public enum UnitLevel {
    CITY,
    PROVINCE,
    DISTRICT,
    COMMUNE,
    UPPER_GRASSROOTS,
    GRASSROOTS
}
