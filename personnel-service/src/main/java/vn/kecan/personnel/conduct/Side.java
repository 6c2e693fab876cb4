package vn.kecan.personnel.conduct;

/** Whose reward or discipline it is. */
public enum Side {
    PARTY,
    STATE,
    ORGANISATION
}
