package vn.kecan.personnel.schooling;

/** How one studied. */
public enum StudyMode {
    FULL_TIME,
    IN_SERVICE,
    SPECIALISED,
    DISTANCE,
    FOSTERING
}
