package vn.kecan.personnel.kin;

/** What the relative is to the cadre. */
public enum Relation {
    FATHER,
    MOTHER,
    SPOUSE,
    CHILD,
    SIBLING,
    FATHER_IN_LAW,
    MOTHER_IN_LAW,
    SIBLING_IN_LAW,
    GRANDPARENT,
    OTHER;

    boolean isParent() {
        return this == FATHER || this == MOTHER;
    }
}
