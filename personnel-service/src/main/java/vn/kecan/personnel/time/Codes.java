package vn.kecan.personnel.time;

/** The shape of codes: liberal, for the codes of others are given. */
public final class Codes {

    public static final String CODE = "[A-Za-z0-9._-]{1,40}";
    /** A name with at least one letter. */
    public static final String NAME = "[\\s\\S]*\\p{L}[\\s\\S]*";

    private Codes() {}
}
