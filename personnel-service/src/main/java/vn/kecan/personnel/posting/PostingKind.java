package vn.kecan.personnel.posting;

/** How a cadre comes into a post. */
public enum PostingKind {
    APPOINTED,
    CONCURRENT,
    ACTING,
    SECONDED,
    ROTATED_IN
}
