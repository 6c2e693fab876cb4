package vn.kecan.personnel.schooling;

/** What a training is for. */
public enum TrainingKind {
    THEORY,
    STATE_MANAGEMENT,
    PROFESSIONAL,
    LANGUAGE,
    DIGITAL,
    DEFENCE,
    PLANNED_SUCCESSOR,
    NEW_KNOWLEDGE,
    OTHER
}
