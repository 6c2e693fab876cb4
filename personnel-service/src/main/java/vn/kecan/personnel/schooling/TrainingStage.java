package vn.kecan.personnel.schooling;

/** How far a training has come. */
public enum TrainingStage {
    PLANNED,
    ONGOING,
    COMPLETED,
    BROKEN_OFF
}
