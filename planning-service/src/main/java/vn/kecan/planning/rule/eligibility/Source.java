package vn.kecan.planning.rule.eligibility;

/** Where a person planned or proposed comes from: the body itself (in-house) or elsewhere. */
public enum Source {
    IN_HOUSE,
    OUTSIDE
}
