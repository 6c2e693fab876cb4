package vn.kecan.personnel.cadre;

/** Levels of education. */
public enum Education {
    PRIMARY,
    SECONDARY,
    VOCATIONAL,
    COLLEGE,
    UNIVERSITY,
    MASTER,
    DOCTORATE
}
