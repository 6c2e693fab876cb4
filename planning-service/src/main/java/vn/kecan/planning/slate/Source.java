package vn.kecan.planning.slate;

/** Where the persons of a post slate come from: the body itself (five steps) or elsewhere (three steps). */
public enum Source {
    IN_HOUSE,
    OUTSIDE
}
