package vn.kecan.planning.law;

/** How a share of a whole becomes a number of persons. */
public enum Rounding {
    /** Never rounded: compared exactly. */
    EXACT,
    /** To the nearest whole, a half upwards. */
    HALF_UP
}
