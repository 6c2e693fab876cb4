package vn.kecan.personnel.restricted;

import java.util.Locale;

/** A group of fields that comes only with its own role and a purpose. */
public enum FieldGroup {
    IDENTITY,
    FAMILY,
    ASSETS,
    HEALTH;

    /** The role that opens it. */
    public String role() {
        return "field:" + name().toLowerCase(Locale.ROOT);
    }
}
