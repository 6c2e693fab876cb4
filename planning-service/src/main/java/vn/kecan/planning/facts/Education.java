package vn.kecan.planning.facts;

/** Highest completed education. */
public enum Education {
    PRIMARY,
    SECONDARY,
    VOCATIONAL,
    COLLEGE,
    UNIVERSITY,
    MASTER,
    DOCTORATE
}
