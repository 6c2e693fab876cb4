package vn.kecan.personnel.restricted;

import vn.kecan.personnel.access.Roles;

/** Facts about a person that his superiors do not see for being his superiors. */
public enum FieldGroup {
    /** Personal number, papers, residence, telephone. */
    IDENTITY(Roles.IDENTITY),
    /** Relatives. */
    FAMILY(Roles.FAMILY),
    /** Declarations of assets. */
    ASSETS(Roles.ASSETS),
    /** Health. */
    HEALTH(Roles.HEALTH);

    private final String role;

    FieldGroup(String role) {
        this.role = role;
    }

    /** The role that opens it. */
    public String role() {
        return role;
    }
}
