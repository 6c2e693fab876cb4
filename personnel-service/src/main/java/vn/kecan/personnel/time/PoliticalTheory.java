package vn.kecan.personnel.time;

/** Levels of political theory. */
public enum PoliticalTheory {
    NONE,
    ELEMENTARY,
    INTERMEDIATE,
    ADVANCED,
    BACHELOR
}
