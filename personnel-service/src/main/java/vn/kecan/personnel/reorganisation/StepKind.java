package vn.kecan.personnel.reorganisation;

/** What a step does to what it names. */
public enum StepKind {
    /** All of {@code from} end; the one {@code into} goes on for them. */
    MERGE,
    /** The one {@code from} is divided among {@code into}; it stays only if it is among them. */
    SPLIT,
    /** The name changes, the thing and its code stay. */
    RENAME,
    /** A unit gets another parent; a post ends and goes on under a new code in another unit. */
    MOVE,
    /** It ends and nothing goes on for it. */
    END
}
