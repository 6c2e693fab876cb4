package vn.kecan.personnel.conduct;

/** Disciplinary measures of the Party and of the state. */
public enum DisciplineKind {
    REPRIMAND,
    WARNING,
    REMOVAL,
    EXPULSION,
    FORCED_RESIGNATION
}
