package vn.kecan.personnel.cadre;

/** As the identity papers say. */
public enum Sex {
    M,
    F
}
