package vn.kecan.planning.law;

/** The kind of a verdict, as a word on the wire. */
public enum Outcome {
    ALLOWED,
    BARRED,
    WARNED,
    UNKNOWN
}
