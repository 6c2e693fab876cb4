package vn.kecan.personnel.access;

/** The roles of realm kecan that this service knows. */
public final class Roles {

    public static final String OFFICER = "records-officer";
    public static final String BOARD = "org-board";
    public static final String APPROVER = "approver";
    public static final String AUDITOR = "auditor";
    public static final String SYSTEM = "system";
    /** Sees no personal data. */
    public static final String ADMIN = "admin";

    private Roles() {}
}
