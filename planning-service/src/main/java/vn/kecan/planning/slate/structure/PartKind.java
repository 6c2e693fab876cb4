package vn.kecan.planning.slate.structure;

/** What a part of a slate's structure counts. */
public enum PartKind {
    WOMEN,
    /** From one age on, under another, or both; in the reference month of the term. */
    AGE,
    SCIENCE_TECHNOLOGY,
    ETHNIC_MINORITY,
    /** Not on the body yet. */
    NEW,
    /** On the body already. */
    REELECTED,
    /** Holders of one post, who are to be on the body. */
    POST,
    /** Serving in one of these units or below: a sector, or a unit. */
    UNITS
}
