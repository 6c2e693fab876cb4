package vn.kecan.planning.facts;

/** How a cadre came into a post. */
public enum PostingKind {
    APPOINTED,
    CONCURRENT,
    ACTING,
    SECONDED,
    ROTATED_IN
}
