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

    /** Asks what only the other services of the suite may ask: no person and no partner has it. */
    public static final String SERVICE = "service";

    /** Opens the field group identity: personal number and the like. */
    public static final String IDENTITY = "field:identity";

    public static final String FAMILY = "field:family";
    public static final String ASSETS = "field:assets";
    public static final String HEALTH = "field:health";

    private Roles() {}
}
