package vn.kecan.personnel.schooling;

/** Levels of informatics. */
public enum InformaticsLevel {
    BASIC,
    ADVANCED,
    VOCATIONAL,
    COLLEGE,
    UNIVERSITY,
    POSTGRADUATE
}
