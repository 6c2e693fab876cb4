package vn.kecan.personnel.schooling;

/** Levels of a language: the six of the national framework (as the common European ones), and degrees in it. */
public enum LanguageLevel {
    A1,
    A2,
    B1,
    B2,
    C1,
    C2,
    NATIVE,
    DEGREE
}
