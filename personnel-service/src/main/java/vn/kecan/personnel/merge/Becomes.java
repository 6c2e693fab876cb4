package vn.kecan.personnel.merge;

/** What becomes of a thing of the duplicate. */
enum Becomes {
    /** It goes on under the code that stays. */
    CARRIED,
    /** It was on record on both sides and is kept once. */
    KEPT_ONCE
}
