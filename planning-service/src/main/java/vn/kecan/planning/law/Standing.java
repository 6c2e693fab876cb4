package vn.kecan.planning.law;

/** How well a value is attested. Only the first two may bar anybody. */
public enum Standing {
    /** The text of the instrument was read. */
    OFFICIAL,
    /** A press or legal-site report was read, or the value was derived from such texts. */
    REPORTED,
    /** Nobody has checked it: it explains and warns, it never bars. */
    UNVERIFIED
}
