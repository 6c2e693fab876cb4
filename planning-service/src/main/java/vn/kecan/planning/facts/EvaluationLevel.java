package vn.kecan.planning.facts;

/** The four levels of an evaluation, best first. */
public enum EvaluationLevel {
    EXCELLENT,
    GOOD,
    COMPLETED,
    NOT_COMPLETED
}
