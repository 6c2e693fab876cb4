package vn.kecan.planning.law;

/** Whether somebody has a property; maybe is an answer. */
public enum Has {
    YES,
    NO,
    /** Not on record. */
    UNKNOWN;

    public static Has of(boolean it) {
        return it ? YES : NO;
    }
}
