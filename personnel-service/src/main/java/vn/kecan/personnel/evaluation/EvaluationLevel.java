package vn.kecan.personnel.evaluation;

/** The quality classification of a year or a quarter. */
public enum EvaluationLevel {
    EXCELLENT,
    GOOD,
    COMPLETED,
    NOT_COMPLETED
}
