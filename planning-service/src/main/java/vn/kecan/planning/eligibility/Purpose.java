package vn.kecan.planning.eligibility;

/** What a nomination is for. */
public enum Purpose {
    PLAN,
    APPOINT,
    ROTATE,
    /** Standing for election on a slate. */
    ELECT
}
