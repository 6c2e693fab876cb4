package vn.kecan.planning.facts;

/** Sex as on the file. */
public enum Sex {
    M,
    F
}
