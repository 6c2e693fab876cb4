package vn.kecan.planning.law;

/** What follows when a rule is not met. */
public enum Severity {
    BAR,
    WARN,
    REPORT
}
